import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { markOf } from '../../../adapters/clipboard-mark';
import { readClipboardTask } from '../../../adapters/clipboard-task';
import { answerClipboard } from '../../../entrypoints/background/clipboard';
import { send, senderOf } from '../../adapters/messages';

const start = vi.fn<() => Promise<void>>();
const stop = vi.fn<() => Promise<void>>();
const own = { id: 'keytag', url: 'chrome-extension://keytag/popup.html' };

fakeBrowser.runtime.id = 'keytag';
answerClipboard({ listen: () => {}, start, stop });

beforeEach(async () => {
  await fakeBrowser.storage.session.clear();
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path) => `chrome-extension://keytag/${path}`);
  start.mockReset().mockResolvedValue();
  stop.mockReset().mockResolvedValue();
});

it('keeps a mark of the last copy and its time, never the code', async () => {
  const before = Date.now();
  await send('clipboardCopied', { ...(await markOf('111111')), seconds: 120 }, own);
  const last = await markOf('222222');
  expect(await send('clipboardCopied', { ...last, seconds: 30 }, own)).toEqual({});
  const task = await readClipboardTask();
  expect(task).toMatchObject(last);
  expect(task!.at - before).toBeGreaterThanOrEqual(30_000);
  expect(task!.at - before).toBeLessThan(35_000);
  expect(JSON.stringify(await fakeBrowser.storage.session.get(null))).not.toMatch(/111111|222222/);
  expect(start).toHaveBeenCalledTimes(2);
});

it('tells who waits which copy counts, and ends the waiting when there is none', async () => {
  const mark = await markOf('111111');
  await send('clipboardCopied', { ...mark, seconds: 15 }, own);
  expect(await send('clipboardTask', undefined, own)).toMatchObject({ res: mark });
  await send('clipboardDone', { hash: 'an earlier copy' }, own);
  expect(await send('clipboardTask', undefined, own)).toMatchObject({ res: mark });
  expect(stop).not.toHaveBeenCalled();
  await send('clipboardDone', { hash: mark.hash }, own);
  expect(await send('clipboardTask', undefined, own)).toEqual({ res: null });
  expect(stop).toHaveBeenCalledOnce();
});

it.each([
  ['a content script', senderOf('https://mysignins.microsoft.com/security-info')],
  ['another extension', { ...own, id: 'other' }],
])('answers nothing to %s', async (_, sender) => {
  await send('clipboardCopied', { ...(await markOf('111111')), seconds: 15 }, own);
  const answer = await send('clipboardTask', undefined, sender);
  expect(answer).toHaveProperty('err.message');
  expect(answer?.res).toBeUndefined();
});

it.each([0, 1, 86_400, '30'])('refuses %j seconds', async (seconds) => {
  const answer = await send('clipboardCopied', { ...(await markOf('1')), seconds }, own);
  expect(answer).toHaveProperty('err.message');
  expect(await readClipboardTask()).toBeNull();
});
