import * as v from 'valibot';
import { clockCheck, correctionOf, type ClockCheck } from '../core/clock/clock-check';
import { browser } from './browser';
import { readCodesSettings } from './codes-settings';

const key = 'clockCheck';

/** The last clock check; null when there is none. */
export async function readClockCheck(): Promise<ClockCheck | null> {
  const stored = v.safeParse(clockCheck, (await browser.storage.local.get(key))[key]);
  return stored.success ? stored.output : null;
}

/** Keeps a check in place of the one before; null forgets it. */
export async function putClockCheck(check: ClockCheck | null): Promise<void> {
  await (check ? browser.storage.local.set({ [key]: check }) : browser.storage.local.remove(key));
}

/** Calls back after each change. Returns the way to stop. */
export function watchClockCheck(callback: () => void): () => void {
  const onChanged = (changes: object, area: string) => {
    if (area === 'local' && key in changes) callback();
  };
  browser.storage.onChanged.addListener(onChanged);
  return () => browser.storage.onChanged.removeListener(onChanged);
}

/** What to add to the computer's time (ms) for codes: 0 unless the person wants them corrected and a check holds. */
export async function codeSkew(now: number): Promise<number> {
  const [check, { correctClock }] = await Promise.all([readClockCheck(), readCodesSettings()]);
  return correctionOf(check, correctClock, now);
}
