import * as v from 'valibot';
import { afterTyping, isDue, snoozed, type ReminderDates } from '../core/vault/passphrase-reminder';
import { browser } from './browser';

const item = 'passphraseReminder';
const date = v.pipe(v.number(), v.finite(), v.minValue(0));
const schema = v.object({ typedAt: date, dueAt: date, snoozedUntil: v.nullable(date) });

async function read(): Promise<ReminderDates | null> {
  const stored = v.safeParse(schema, (await browser.storage.local.get(item))[item]);
  return stored.success ? stored.output : null;
}

const write = (dates: ReminderDates) => browser.storage.local.set({ [item]: dates });

/** The passphrase was typed right. */
export async function passphraseTyped(now: number): Promise<void> {
  await write(afterTyping(await read(), now));
}

/** There is a new passphrase: it is fresh in mind. */
export async function passphraseChosen(now: number): Promise<void> {
  await write(afterTyping(null, now));
}

/** Whether someone who unlocks by other means should type the passphrase once. */
export async function isReminderDue(now: number): Promise<boolean> {
  const dates = await read();
  if (dates) return isDue(dates, now);
  await passphraseChosen(now);
  return false;
}

/** Not now. */
export async function snoozeReminder(now: number): Promise<void> {
  const dates = await read();
  if (dates) await write(snoozed(dates, now));
}
