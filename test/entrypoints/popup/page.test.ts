import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeCodesSettings } from '../../../adapters/codes-settings';
import { openVault } from '../../../adapters/vault';
import { codeAt } from '../../../core/otp/code';
import type { Entry, NewEntry } from '../../../core/otp/entry';
import { VaultLocked } from '../../../core/vault/errors';
import { adopt, belongs, fillPage, firstOn, lookAtPage, onlyOne, type OpenPage } from '../../../entrypoints/popup/page';
import { newEntry } from '../../fixtures/entries';

const url = 'https://login.example.com/code';
/** Ten seconds into a step, and one second before its end. */
const [fresh, late] = [1_800_000_010_000, 1_800_000_029_000];

interface Injection {
  readonly target: { readonly tabId: number; readonly frameIds?: number[]; readonly documentIds?: string[] };
  readonly files?: string[];
  readonly args?: unknown[];
}

/** What the browser was asked to put into the page, in order. */
let injected: Injection[] = [];
let frames: { frameId: number; documentId?: string; result: unknown }[] = [];
let tabUrl: string | undefined = url;
let written: unknown = 'filled';

const report = (over: object = {}) => ({ url, fields: 1, focused: true, ...over });
const waits = vi.fn<() => void>();

beforeEach(() => {
  injected = [];
  frames = [{ frameId: 0, documentId: 'd0', result: report() }];
  tabUrl = url;
  written = 'filled';
  waits.mockReset();
  const executeScript = (injection: Injection) => {
    injected.push(injection);
    if (injection.files) return Promise.resolve([]);
    return injection.args?.length === 1
      ? Promise.resolve(frames)
      : Promise.resolve(written).then((result) => [{ frameId: 0, result }]);
  };
  Object.assign(fakeBrowser, { scripting: { executeScript } });
  Object.assign(fakeBrowser.tabs, {
    query: () => Promise.resolve([{ id: 7, url: tabUrl }]),
    get: () => Promise.resolve({ id: 7, url: tabUrl }),
  });
  Object.assign(fakeBrowser.extension, { getViews: () => [window] });
  vi.useFakeTimers({ now: fresh, toFake: ['Date'] });
});
afterEach(() => vi.useRealTimers());

const vault = openVault();
async function stored(over: Partial<NewEntry> = {}): Promise<Entry> {
  const [one] = await vault.add([newEntry({ issuer: 'Example', label: 'ada', ...over })]);
  return one!;
}
const now = async (id: string) => (await vault.allEntries()).entries.find((each) => each.id === id)!;
const looked = async (): Promise<OpenPage> => (await lookAtPage(null))!;
const codesGiven = () => injected.flatMap(({ args = [] }) => (args.length === 3 ? [args[0]] : []));

beforeAll(() => vault.create({ kind: 'device' }));

describe('the page in front', () => {
  it.each([
    ['http://login.example.com/', 'not-https'],
    ['https://github.io/', 'no-owner'],
    ['about:addons', 'no-page'],
    [undefined, 'no-page'],
  ])('%s cannot be filled: %s', async (address, why) => {
    tabUrl = address;
    const page = await looked();
    expect(page).toMatchObject({ site: null, why });
    expect(await fillPage(vault, await stored(), page, waits)).toBe(why.replace('-', '_'));
    expect(injected).toEqual([]);
  });

  it('is none where the browser tells a window of its own no address', async () => {
    tabUrl = undefined;
    Object.assign(fakeBrowser.extension, { getViews: () => [] });
    expect(await lookAtPage(null)).toBeNull();
  });

  it('puts its own entries first, then those named like it', async () => {
    const { site } = await looked();
    const [own, likely, other] = [
      await stored({ sites: ['example.com'] }),
      await stored(),
      await stored({ issuer: 'X' }),
    ];
    expect(firstOn(site!, [other, likely, own])).toEqual([own.id, likely.id]);
    expect(onlyOne(site!, [other, likely, own])).toBe(own);
    expect(onlyOne(site!, [likely])).toBeNull();
    expect(onlyOne(site!, [own, { ...own, id: 'x' }])).toBeNull();
  });

  it("gets an entry on the person's word, once", async () => {
    const { site } = await looked();
    const one = await stored({ sites: ['example.net'] });
    expect(belongs(one, site!)).toBe(false);
    await adopt(vault, one, site!);
    await adopt(vault, one, site!);
    const after = await now(one.id);
    expect(after.sites).toEqual(['example.net', 'example.com']);
    expect(belongs(after, site!)).toBe(true);
  });
});

describe('a fill', () => {
  it('hands the code to the one document that has a field, and counts the use', async () => {
    const one = await stored();
    expect(await fillPage(vault, one, await looked(), waits)).toBe('filled');
    expect(injected.map(({ target, args }) => [target, args])).toEqual([
      [{ tabId: 7, allFrames: true }, undefined],
      [{ tabId: 7, allFrames: true }, [6]],
      [{ tabId: 7, documentIds: ['d0'] }, [codeAt(one, fresh), false, 'https://login.example.com']],
    ]);
    expect(await now(one.id)).toMatchObject({ uses: 1, usedAt: fresh });
  });

  it('names the frame where documents have no names, and submits when that is set', async () => {
    frames = [
      { frameId: 0, result: report({ fields: 0 }) },
      { frameId: 4, result: report({ url: 'https://www.example.com/f' }) },
    ];
    await changeCodesSettings({ submitAfterFill: true });
    expect(await fillPage(vault, await stored(), await looked(), waits)).toBe('filled');
    expect(injected.at(-1)).toMatchObject({
      target: { frameIds: [4] },
      args: [expect.any(String), true, 'https://www.example.com'],
    });
    await changeCodesSettings({ submitAfterFill: false });
  });

  it.each([
    ['has no field', [{ frameId: 0, result: report({ fields: 0 }) }]],
    [
      'has it in a frame of another site',
      [
        { frameId: 0, result: report({ fields: 0 }) },
        { frameId: 3, result: report({ url: 'https://example.org/' }) },
      ],
    ],
    ['answers with something else', [{ frameId: 0, result: { hello: 1 } }]],
  ])('gives no code to a page that %s', async (_, answers) => {
    frames = answers;
    const one = await stored();
    expect(await fillPage(vault, one, await looked(), waits)).toBe('no_field');
    expect(codesGiven()).toEqual([]);
    expect(await now(one.id)).toMatchObject({ uses: 0 });
  });

  it('gives no code to a tab that went to another site meanwhile', async () => {
    const page = await looked();
    tabUrl = 'https://example.com.evil.example/';
    expect(await fillPage(vault, await stored(), page, waits)).toBe('changed');
    expect(codesGiven()).toEqual([]);
  });

  it('gives no code to a tab that goes elsewhere while the next step is awaited', async () => {
    vi.setSystemTime(late);
    waits.mockImplementation(() => {
      tabUrl = 'https://example.org/';
      vi.setSystemTime(late + 1100);
    });
    expect(await fillPage(vault, await stored(), await looked(), waits)).toBe('changed');
    expect(waits).toHaveBeenCalledOnce();
    expect(codesGiven()).toEqual([]);
  });

  it('gives no code of a vault that was locked meanwhile', async () => {
    const one = await stored();
    const page = await looked();
    const status = vi.spyOn(vault, 'status').mockResolvedValue({
      state: 'locked',
      slots: ['device'],
      retryAt: null,
      readOnly: false,
    });
    await expect(fillPage(vault, one, page, waits)).rejects.toThrow(VaultLocked);
    expect(codesGiven()).toEqual([]);
    status.mockRestore();
  });

  it('gives the code of the next step when this one is about to end', async () => {
    vi.setSystemTime(late);
    waits.mockImplementation(() => void vi.setSystemTime(late + 1100));
    const one = await stored();
    expect(await fillPage(vault, one, await looked(), waits)).toBe('filled');
    expect(codesGiven()).toEqual([codeAt(one, late + 1100)]);
  });

  it('moves a counter on in the change that takes its code', async () => {
    const one = await stored({ type: 'hotp', counter: 5n });
    expect(await fillPage(vault, one, await looked(), waits)).toBe('filled');
    expect(codesGiven()).toEqual([codeAt(one, 0)]);
    expect(await now(one.id)).toMatchObject({ counter: 6n, uses: 1 });
    // The list may be behind: the next fill takes the next code all the same.
    expect(await fillPage(vault, one, await looked(), waits)).toBe('filled');
    expect(codesGiven()[1]).toBe(codeAt({ ...one, counter: 6n }, 0));
  });

  it.each([
    ['gone', 'changed'],
    ['refused', 'refused'],
  ])('tells that the page answered %s', async (answer, outcome) => {
    written = answer;
    expect(await fillPage(vault, await stored(), await looked(), waits)).toBe(outcome);
  });

  it('keeps the counter of a code that nobody saw: the field was gone before it was typed', async () => {
    written = 'gone';
    const one = await stored({ type: 'hotp', counter: 2n ** 64n - 1n });
    expect(await fillPage(vault, one, await looked(), waits)).toBe('changed');
    expect(codesGiven()).toHaveLength(1);
    expect(await now(one.id)).toMatchObject({ counter: one.counter, uses: 0 });
  });

  it.each([
    ['refused', async () => 'refused'],
    [
      'changed',
      async () => {
        throw new Error('The frame was removed.');
      },
    ],
  ])('gives no code twice that a page may have sent: %s', async (outcome, answer) => {
    const one = await stored({ type: 'hotp', counter: 5n });
    const answered = answer();
    answered.catch(() => undefined); // heard before the fill hears it
    written = answered;
    expect(await fillPage(vault, one, await looked(), waits)).toBe(outcome);
    expect(await now(one.id)).toMatchObject({ counter: 6n, uses: 1 });
  });

  it('takes nothing back that was used elsewhere meanwhile', async () => {
    const one = await stored({ type: 'hotp', counter: 5n });
    written = new Promise((resolve) => {
      void (async () => {
        await vi.waitFor(() => expect(codesGiven()).toHaveLength(1));
        await vault.change(one.id, (at) => ({ ...at, counter: at.counter + 1n, uses: at.uses + 1 }));
        resolve('gone');
      })();
    });
    expect(await fillPage(vault, one, await looked(), waits)).toBe('changed');
    expect(await now(one.id)).toMatchObject({ counter: 7n, uses: 2 });
  });

  it('asks for the PIN first where one is needed', async () => {
    expect(await fillPage(vault, await stored({ type: 'motp' }), await looked(), waits)).toBe('pin');
    expect(injected).toEqual([]);
  });
});
