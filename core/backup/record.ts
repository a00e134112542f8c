import * as v from 'valibot';
import { isDay, type Day } from '../passwords/days';

const id = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/));
const day = v.pipe(v.string(), v.check(isDay));

/** What Keytag remembers of backups. In clear, since the reminder has to run while the vault is locked: random ids, and nothing that names. */
export const backupRecordSchema = v.object({
  id: v.literal('record'),
  /** What the backups hold: each entry's version (`version.ts`) by its id. */
  held: v.record(id, v.string()),
  /** The entries that are in no backup as they are now, each with the day since when. */
  waiting: v.record(id, day),
  /** The last backup of everything, epoch ms; null: never. */
  lastAt: v.nullable(v.pipe(v.number(), v.safeInteger(), v.minValue(0))),
  snoozedUntil: v.nullable(day),
  /** The reminder that was shown as a notification. */
  told: v.nullable(v.string()),
});
export type BackupRecord = Readonly<v.InferOutput<typeof backupRecordSchema>>;

export const noBackup: BackupRecord = {
  id: 'record',
  held: {},
  waiting: {},
  lastAt: null,
  snoozedUntil: null,
  told: null,
};

/** An entry as the comparison needs it. */
export interface Versioned {
  readonly id: string;
  readonly version: string;
  /** The day it was made. */
  readonly created: Day;
}

/** The record after a look at the open vault: deleted entries leave, edited ones and those that came back are judged by what they say now. */
export function withLook(record: BackupRecord, entries: readonly Versioned[], today: Day): BackupRecord {
  const waiting = entries
    .filter((entry) => record.held[entry.id] !== entry.version)
    .map(({ id: one, created }): [string, Day] => {
      // A clock that was wrong must not make an entry wait since a day to come.
      const since = record.waiting[one] ?? (record.held[one] === undefined ? created : today);
      return [one, since > today ? today : since];
    });
  return { ...record, waiting: Object.fromEntries(waiting) };
}

/** As much as can be said while the vault is locked: entries that came or went are seen by their ids, edits are not. */
export function withIds(record: BackupRecord, ids: readonly string[], today: Day): BackupRecord {
  const waiting = ids
    .filter((one) => record.held[one] === undefined || record.waiting[one] !== undefined)
    .map((one) => [one, record.waiting[one] ?? today] as const);
  return { ...record, waiting: Object.fromEntries(waiting) };
}

/**
 * The record after a backup that was read again. A backup of everything takes the place of those before it: an older file is the one that
 * people throw away. A backup of some entries is added to what the others hold.
 */
export function withBackup(
  record: BackupRecord,
  entries: readonly Pick<Versioned, 'id' | 'version'>[],
  { whole, at }: { readonly whole: boolean; readonly at: number },
): BackupRecord {
  const written = Object.fromEntries(entries.map((entry) => [entry.id, entry.version]));
  const waiting = Object.entries(record.waiting).filter(([one]) => written[one] === undefined);
  return {
    ...record,
    held: whole ? written : { ...record.held, ...written },
    waiting: Object.fromEntries(waiting),
    lastAt: whole ? at : record.lastAt,
    snoozedUntil: null,
    told: null,
  };
}
