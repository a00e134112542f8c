import * as v from 'valibot';
import { browser } from './browser';

/** Minutes of rest after which the vault locks; null: only with the screen or the browser. */
export const autoLockChoices = [1, 5, 15, 60, 240, null] as const;
export type AutoLockMinutes = (typeof autoLockChoices)[number];

const usual: AutoLockMinutes = 15;
const key = 'autoLockMinutes';
const never = 'never';
const schema = v.picklist([1, 5, 15, 60, 240, never]);

/** The person's choice, or 15 minutes. */
export async function autoLockMinutes(): Promise<AutoLockMinutes> {
  const stored = v.safeParse(schema, (await browser.storage.local.get(key))[key]);
  if (!stored.success) return usual;
  return stored.output === never ? null : stored.output;
}

/** Keeps the person's choice. It holds from the next use of the vault on. */
export async function setAutoLockMinutes(minutes: AutoLockMinutes): Promise<void> {
  await browser.storage.local.set({ [key]: minutes ?? never });
}
