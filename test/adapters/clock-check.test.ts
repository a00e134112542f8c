import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { checkClock } from '../../adapters/clock-check';

const page: Location = Object.assign(Object.create(null), { origin: 'https://mysignins.microsoft.com' });
const asked = vi.fn<typeof fetch>();

beforeEach(() => vi.stubGlobal('fetch', asked.mockReset()));
afterEach(() => vi.unstubAllGlobals());

it('asks the page own origin once, by HEAD, without cookies, caches, redirects or referrer', async () => {
  asked.mockResolvedValue(new Response(null, { headers: { date: new Date(Date.now() + 60_000).toUTCString() } }));
  const answer = await checkClock(page);
  expect(asked).toHaveBeenCalledOnce();
  const [address, options] = asked.mock.calls[0]!;
  expect(address).toBe('https://mysignins.microsoft.com/robots.txt');
  expect(options).toMatchObject({
    method: 'HEAD',
    cache: 'no-store',
    credentials: 'omit',
    redirect: 'manual',
    referrerPolicy: 'no-referrer',
  });
  expect(options?.body).toBeUndefined();
  expect(answer).toHaveProperty('skew');
  const { skew } = 'skew' in answer ? answer : { skew: Number.NaN };
  expect(Math.abs(skew - 60_000)).toBeLessThan(2000);
});

it('says that an answer without a date, such as a redirect, tells nothing', async () => {
  asked.mockResolvedValue(new Response(null));
  expect(await checkClock(page)).toEqual({ failed: 'no-date' });
});

it('says that there was no answer', async () => {
  asked.mockRejectedValue(new TypeError('Failed to fetch'));
  expect(await checkClock(page)).toEqual({ failed: 'offline' });
});
