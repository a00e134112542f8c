import * as v from 'valibot';
import { addDays, dayOf, daysBetween, earliest, type Day } from '../passwords/days';
import type { BackupRecord } from './record';

/** Days after which a backup counts as old; null: never. Keytag's own choice, as are all numbers here. */
export const backupAges = [30, 90, 180, null] as const;

/** When Keytag speaks of backups. */
export const backupSettingsSchema = v.object({
  oldAfter: v.nullable(v.picklist([30, 90, 180])),
  /** A notification of the system too, not only the line in Keytag. */
  notify: v.boolean(),
});
export type BackupSettings = Readonly<v.InferOutput<typeof backupSettingsSchema>>;

/** Until the person chooses: an old backup is told of in Keytag alone. */
export const usualBackupSettings: BackupSettings = { oldAfter: 90, notify: false };

/** How long an entry may be in no backup before Keytag speaks of it. */
const patience = 7;

/** How long the person can put it off; a later day in the row comes from a clock that was wrong. */
export const backupSnoozeDays = 7;

/** What to be reminded of. `key` is the same whenever it is worked out: kind and day, never the clock. */
export interface BackupReminder {
  readonly kind: 'waiting' | 'old';
  readonly key: string;
}

/** The reminder that is due, snoozed or not; null: none. */
function dueReminder(record: BackupRecord, settings: BackupSettings, today: Day): BackupReminder | null {
  const days = dueDays(record, settings);
  for (const kind of ['waiting', 'old'] as const) {
    const day = days[kind];
    if (day !== null && day <= today) return { kind, key: `${kind}:${day}` };
  }
  return null;
}

function dueDays(
  { waiting, lastAt }: BackupRecord,
  { oldAfter }: BackupSettings,
): Record<BackupReminder['kind'], Day | null> {
  const since = earliest(Object.values(waiting));
  return {
    waiting: since === null ? null : addDays(since, patience),
    old: lastAt === null || oldAfter === null ? null : addDays(dayOf(new Date(lastAt)), oldAfter),
  };
}

/** Does the person want to hear nothing of it for now? */
export function isBackupSnoozed({ snoozedUntil }: BackupRecord, today: Day): boolean {
  return snoozedUntil !== null && today < snoozedUntil && daysBetween(today, snoozedUntil) <= backupSnoozeDays;
}

/** What to say in Keytag's own views on this day; null: nothing. */
export function backupReminder(record: BackupRecord, settings: BackupSettings, today: Day): BackupReminder | null {
  return isBackupSnoozed(record, today) ? null : dueReminder(record, settings, today);
}

/** What to show as a notification now: only where the person asked for it, and each once. */
export function untoldReminder(record: BackupRecord, settings: BackupSettings, today: Day): BackupReminder | null {
  const reminder = settings.notify ? backupReminder(record, settings, today) : null;
  return reminder?.key === record.told ? null : reminder;
}

/** The next day on which there may be something to notify of; null: none, as far as is known. */
export function nextReminderDay(record: BackupRecord, settings: BackupSettings, today: Day): Day | null {
  if (!settings.notify) return null;
  const { waiting, old } = dueDays(record, settings);
  const snoozed = isBackupSnoozed(record, today) ? record.snoozedUntil : null;
  return earliest([waiting, old, snoozed].filter((day): day is Day => day !== null && day > today));
}
