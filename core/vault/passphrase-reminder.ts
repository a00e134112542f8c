const day = 24 * 60 * 60 * 1000;

/** After how many days the passphrase is asked for, each time that it was still known one step further. */
const steps = [7, 14, 30, 60, 90];
const snoozeDays = 3;

/** When the passphrase was typed right, and when it is asked for again. Epoch milliseconds; nothing but dates. */
export interface ReminderDates {
  readonly typedAt: number;
  readonly dueAt: number;
  /** "Later" was chosen: nothing is asked before. */
  readonly snoozedUntil: number | null;
}

function after(days: number, now: number): ReminderDates {
  return { typedAt: now, dueAt: now + days * day, snoozedUntil: null };
}

/**
 * The dates after the passphrase was typed right. Typed when it was due, the next time is further away; typed before, as far away as
 * last time. `null`: it is new, or nothing is known.
 */
export function afterTyping(before: ReminderDates | null, now: number): ReminderDates {
  if (!before || before.typedAt > now) return after(steps[0]!, now);
  const days = Math.round((before.dueAt - before.typedAt) / day);
  if (now < before.dueAt) return after(days, now);
  return after(steps.find((step) => step > days) ?? steps.at(-1)!, now);
}

/** Whether to ask now. A clock that was set back asks for nothing that it would not have asked for before. */
export function isDue({ dueAt, snoozedUntil }: ReminderDates, now: number): boolean {
  return now >= Math.max(dueAt, snoozedUntil ?? 0);
}

/** The dates after "Later" was chosen. */
export function snoozed(dates: ReminderDates, now: number): ReminderDates {
  return { ...dates, snoozedUntil: now + snoozeDays * day };
}
