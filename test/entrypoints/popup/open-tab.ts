import { afterEach, beforeAll, beforeEach, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openVault } from '../../../adapters/vault';
import type { Entry, NewEntry } from '../../../core/otp/entry';
import { lookAtPage, type OpenPage } from '../../../entrypoints/popup/page';
import { newEntry } from '../../fixtures/entries';

const url = 'https://login.example.com/code';
/** Ten seconds into a step, and one second before its end. */
export const [fresh, late] = [1_800_000_010_000, 1_800_000_029_000];

interface Injection {
  readonly target: { readonly tabId: number; readonly frameIds?: number[]; readonly documentIds?: string[] };
  readonly files?: string[];
  readonly args?: unknown[];
}

interface Frame {
  readonly frameId: number;
  readonly documentId?: string;
  readonly result: unknown;
}

/** What a frame tells of its fields. */
export const report = (over: object = {}) => ({ url, fields: 1, focused: true, ...over });

/** The page as the popup sees it now. */
export const looked = async (): Promise<OpenPage> => (await lookAtPage(null))!;

/** For each test a tab with a page that has one field, and a vault over all of them; ten seconds into a step. */
export function tabForEach() {
  const vault = openVault();
  const waits = vi.fn<() => void>();
  const usual = (): Frame[] => [{ frameId: 0, documentId: 'd0', result: report() }];
  const tab = {
    vault,
    waits,
    url: url as string | undefined,
    frames: usual(),
    /** What the page answers to a code. */
    written: 'filled' as unknown,
    /** What the browser was asked to put into the page, in order. */
    injected: [] as Injection[],
    codesGiven: () => tab.injected.flatMap(({ args = [] }) => (args.length === 3 ? [args[0]] : [])),
    stored: async (over: Partial<NewEntry> = {}): Promise<Entry> => {
      const [one] = await vault.add([newEntry({ issuer: 'Example', label: 'ada', ...over })]);
      return one!;
    },
    now: async (id: string) => (await vault.allEntries()).entries.find((each) => each.id === id)!,
  };
  beforeAll(() => vault.create({ kind: 'device' }));
  beforeEach(() => {
    Object.assign(tab, { url, frames: usual(), written: 'filled', injected: [] });
    waits.mockReset();
    const executeScript = (injection: Injection) => {
      tab.injected.push(injection);
      if (injection.files) return Promise.resolve([]);
      return injection.args?.length === 1
        ? Promise.resolve(tab.frames)
        : Promise.resolve(tab.written).then((result) => [{ frameId: 0, result }]);
    };
    Object.assign(fakeBrowser, { scripting: { executeScript } });
    Object.assign(fakeBrowser.tabs, {
      query: () => Promise.resolve([{ id: 7, url: tab.url }]),
      get: () => Promise.resolve({ id: 7, url: tab.url }),
    });
    Object.assign(fakeBrowser.extension, { getViews: () => [window] });
    vi.useFakeTimers({ now: fresh, toFake: ['Date'] });
  });
  afterEach(() => vi.useRealTimers());
  return tab;
}
