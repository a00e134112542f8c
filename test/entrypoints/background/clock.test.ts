import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { codeSkew, readClockCheck } from '../../../adapters/clock-skew';
import { changeCodesSettings } from '../../../adapters/codes-settings';
import { answerClock } from '../../../entrypoints/background/clock';
import { send, senderOf } from '../../adapters/messages';

const noon = Date.UTC(2026, 10, 21, 12);
const signIn = senderOf('https://login.microsoftonline.com/common/login');
answerClock();

beforeEach(async () => {
  fakeBrowser.runtime.id = 'keytag';
  await fakeBrowser.storage.local.clear();
  vi.useFakeTimers({ now: noon, toFake: ['Date'] });
});
afterEach(() => vi.useRealTimers());

it.each([
  [{ skew: 800, uncertainty: 600 }, /is right, to within 2 seconds/],
  [{ skew: -5200, uncertainty: 600 }, /about 5 seconds ahead\. Codes still work/],
  [{ skew: 45_400, uncertainty: 600 }, /about 45 seconds behind\. Codes may be refused/],
  [{ skew: -185_000, uncertainty: 600 }, /about 3 minutes ahead/],
])('keeps %j with its time, and says what it means', async (measured, sentence) => {
  expect(await send('clockChecked', measured, signIn)).toEqual({ res: expect.stringMatching(sentence) });
  expect(await readClockCheck()).toEqual({ ...measured, measuredAt: noon });
});

it.each([
  ['far', /more than a day/],
  ['no-date', /did not say what time/],
  ['offline', /could not be reached/],
  ['slow', /took too long/],
])('has a sentence for %s, and keeps the check before it', async (failed, sentence) => {
  await send('clockChecked', { skew: 60_000, uncertainty: 600 }, signIn);
  expect(await send('clockChecked', { failed }, signIn)).toEqual({ res: expect.stringMatching(sentence) });
  expect(await readClockCheck()).toMatchObject({ skew: 60_000 });
});

it.each([
  { skew: 86_400_001, uncertainty: 600 },
  { skew: -86_400_001, uncertainty: 600 },
  { skew: Number.NaN, uncertainty: 600 },
  { skew: 1.5, uncertainty: 600 },
  { skew: '60000', uncertainty: 600 },
  { skew: 60_000 },
  { skew: 60_000, uncertainty: 600, measuredAt: 1 },
  { failed: 'html' },
])('refuses %j', async (said) => {
  expect(await send('clockChecked', said, signIn)).toHaveProperty('err.message');
  expect(await readClockCheck()).toBeNull();
});

it.each(['https://login.microsoftonline.com.example.org/', 'https://example.org/', 'http://login.live.com/'])(
  'takes nothing from %s',
  async (url) => {
    const answer = await send('clockChecked', { skew: 60_000, uncertainty: 600 }, senderOf(url));
    expect(answer).toHaveProperty('err.message');
    expect(await readClockCheck()).toBeNull();
  },
);

it('corrects codes only when the person wants that', async () => {
  await send('clockChecked', { skew: 60_000, uncertainty: 600 }, signIn);
  expect(await codeSkew(noon)).toBe(0);
  await changeCodesSettings({ correctClock: true });
  expect(await codeSkew(noon)).toBe(60_000);
  expect(await codeSkew(noon + 8 * 86_400_000)).toBe(0);
});
