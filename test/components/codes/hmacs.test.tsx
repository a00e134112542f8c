import { act, cleanup, fireEvent } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { usualCodesSettings } from '../../../core/otp/codes-settings';
import { storedEntry } from '../../fixtures/entries';
import { rows, view } from './view';

const made = vi.hoisted(() => ({ hmacs: 0 }));
vi.mock('@noble/hashes/hmac.js', async (original) => {
  const { hmac } = await original<typeof import('@noble/hashes/hmac.js')>();
  return { hmac: (...given: Parameters<typeof hmac>) => (made.hmacs++, hmac(...given)) };
});

const thousand = Array.from({ length: 1000 }, (_, index) => storedEntry({ id: `e${index}`, issuer: `Site ${index}` }));
const wait = (ms: number) => act(() => void vi.advanceTimersByTime(ms));

beforeEach(() => {
  vi.useFakeTimers({ now: 30_000 });
  made.hmacs = 0;
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

it('makes one code for each row in view and step, however many entries there are', async () => {
  view({ entries: thousand });
  const drawn = rows().length;
  expect(drawn).toBeLessThan(20);
  expect(made.hmacs).toBe(drawn);
  await wait(24_900);
  expect(made.hmacs).toBe(drawn);
  // Five seconds before the end the next codes are made, and are the current ones afterwards.
  await wait(200);
  expect(made.hmacs).toBe(2 * drawn);
  const next = rows()[0]!.querySelector('.entry-next')!.textContent;
  expect(next).toBe('next: 359\u2009152');
  await wait(5000);
  expect(made.hmacs).toBe(2 * drawn);
  expect(rows()[0]!.querySelector('.code')!.textContent).toBe('359152');
  expect(rows()[0]!.querySelector('.entry-next')).toBeNull();
  await wait(24_800);
  expect(made.hmacs).toBe(2 * drawn);
});

it('makes codes only for the rows that a scroll brings', async () => {
  const { container } = view({ entries: thousand });
  const before = rows().map((row) => row.dataset['index']);
  made.hmacs = 0;
  const box = container.querySelector('.entries')!;
  box.scrollTop = 72 * 3;
  await act(() => void fireEvent.scroll(box));
  const fresh = rows().filter((row) => !before.includes(row.dataset['index']));
  expect(fresh.length).toBeGreaterThan(0);
  expect(made.hmacs).toBe(fresh.length);
});

it('makes none of codes that are hidden', async () => {
  view({ entries: thousand, settings: { ...usualCodesSettings, hideCodes: true } });
  await wait(40_000);
  expect(made.hmacs).toBe(0);
});
