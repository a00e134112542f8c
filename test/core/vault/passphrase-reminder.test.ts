import { describe, expect, it } from 'vitest';
import { afterTyping, isDue, snoozed, type ReminderDates } from '../../../core/vault/passphrase-reminder';

const day = 86_400_000;
const start = Date.UTC(2026, 10, 21);
const daysUntilDue = ({ typedAt, dueAt }: ReminderDates) => (dueAt - typedAt) / day;

describe('when the passphrase is asked for', () => {
  it('grows with each time that it was known when asked for', () => {
    let dates = afterTyping(null, start);
    const seen = [daysUntilDue(dates)];
    for (let times = 0; times < 6; times++) {
      expect(isDue(dates, dates.dueAt - 1)).toBe(false);
      expect(isDue(dates, dates.dueAt)).toBe(true);
      dates = afterTyping(dates, dates.dueAt + 5 * day);
      seen.push(daysUntilDue(dates));
    }
    expect(seen).toEqual([7, 14, 30, 60, 90, 90, 90]);
  });

  it('is counted from the last time it was typed, even when nobody asked', () => {
    const dates = afterTyping(afterTyping(null, start), start + 3 * day);
    expect(dates).toEqual({ typedAt: start + 3 * day, dueAt: start + 10 * day, snoozedUntil: null });
  });

  it('waits three days after "Later", and grows all the same', () => {
    const due = afterTyping(null, start);
    const later = snoozed(due, due.dueAt);
    expect(isDue(later, due.dueAt + 3 * day - 1)).toBe(false);
    expect(isDue(later, due.dueAt + 3 * day)).toBe(true);
    expect(daysUntilDue(afterTyping(later, due.dueAt + 3 * day))).toBe(14);
  });

  it('starts anew when the clock was ahead', () => {
    expect(daysUntilDue(afterTyping(afterTyping(null, start + 900 * day), start))).toBe(7);
  });
});
