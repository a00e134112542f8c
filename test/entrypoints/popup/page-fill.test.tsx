import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { putFillRequest } from '../../../adapters/fill-request';
import { openVault } from '../../../adapters/vault';
import type { SiteGroup } from '../../../components/codes/codes-view';
import type { Entry } from '../../../core/otp/entry';
import { PageFill } from '../../../entrypoints/popup/page-fill';

let url = 'https://login.example.com/';
let groups: (SiteGroup | null)[] = [];
const say = vi.fn<() => void>();
const onGroup = (group: SiteGroup | null) => void groups.push(group);
const group = () => groups.findLast((each) => each !== null) ?? null;

beforeEach(() => {
  groups = [];
  say.mockReset();
  Object.assign(fakeBrowser.tabs, { query: () => Promise.resolve([{ id: 7, url }]) });
  Object.assign(fakeBrowser.extension, { getViews: () => [window] });
});
afterEach(cleanup);

const vault = openVault();
beforeAll(() => vault.create({ kind: 'device' }));

async function stored(sites?: string[]): Promise<Entry> {
  const [entry] = await vault.add([
    {
      type: 'totp',
      issuer: 'Example',
      label: 'ada',
      secret: new Uint8Array(20).fill(1),
      algorithm: 'SHA1',
      digits: 6,
      period: 30,
      counter: 0n,
      ...(sites ? { sites } : {}),
    },
  ]);
  return entry!;
}

it('takes the question back when the page goes to another site: the answer was about the first', async () => {
  const entry = await stored();
  render(<PageFill vault={vault} entries={[entry]} onGroup={onGroup} onAsk={() => {}} say={say} />);
  await waitFor(() => expect(group()?.domain).toBe('example.com'));
  await act(() => group()?.onFill(entry));
  expect(screen.getAllByText(/example\.com/).length).toBeGreaterThan(0);

  url = 'https://evil.example/';
  await act(async () => {
    await fakeBrowser.tabs.onActivated.trigger({ tabId: 7, windowId: 1 });
  });
  await waitFor(() => expect(group()?.domain).toBe('evil.example'));
  expect(screen.queryByText(/evil\.example/)).toBeNull();
  for (const button of screen.queryAllByRole('button')) fireEvent.click(button);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect((await vault.allEntries()).entries[0]?.sites).toBeUndefined();
  expect(say).toHaveBeenCalledOnce();
});

it('fills no other tab than the one in front, whatever was asked for there and given up', async () => {
  const executeScript = vi.fn<() => Promise<unknown[]>>().mockResolvedValue([]);
  Object.assign(fakeBrowser, { scripting: { executeScript } });
  url = 'https://www.example.net/';
  Object.assign(fakeBrowser.tabs, { get: () => Promise.resolve({ id: 9, url: 'https://login.example.com/' }) });
  await putFillRequest({ tabId: 9, at: Date.now() });
  const entry = await stored(['example.com']);
  render(<PageFill vault={vault} entries={[entry]} onGroup={onGroup} onAsk={() => {}} say={say} />);
  await waitFor(() => expect(group()?.domain).toBeDefined());
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(group()?.domain).toBe('example.net');
  expect(executeScript).not.toHaveBeenCalled();
});
