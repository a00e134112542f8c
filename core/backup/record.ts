import * as v from 'valibot';
import { isDay, type Day } from '../passwords/days';

/** An entry's id: 16 random bytes. */
export const entryId = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/));
const day = v.pipe(v.string(), v.check(isDay));

/** What Keytag remembers of backups. In clear, since the reminder has to run while the vault is locked: random ids, and nothing that names. */
export const backupRecordSchema = v.object({
  id: v.literal('record'),
  /** What the backups hold: each entry's version (`version.ts`) by its id; `unreadable` for a row that no backup can hold. */
  held: v.record(entryId, v.string()),
  /** The entries that are in no backup as they are now, each with the day since when. */
  waiting: v.record(entryId, day),
  /** The last backup of everything, epoch ms; null: never. */
  lastAt: v.nullable(v.pipe(v.number(), v.safeInteger(), v.minValue(0))),
  snoozedUntil: v.nullable(day),
  /** The reminder that was shown as a notification. */
  told: v.nullable(v.string()),
});
export type BackupRecord = Readonly<v.InferOutput<typeof backupRecordSchema>>;

/** Before the first backup. */
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

/** No version of an entry is this. */
const unreadable = '';

/**
 * One order, whoever counted: a page goes by the list, the background by ids. Else each would find the other's record changed, and answer.
 */
const inOrder = (waiting: readonly (readonly [string, Day])[]) =>
  Object.fromEntries(waiting.toSorted(([a], [b]) => (a < b ? -1 : 1)));

/**
 * The record after a look at the open vault: deleted entries leave, edited ones and those that came back are judged by what they say now.
 * `ids`: of all rows, so that those which could not be opened are not waited for.
 */
export function withLook(
  record: BackupRecord,
  entries: readonly Versioned[],
  ids: readonly string[],
  today: Day,
): BackupRecord {
  const opened = new Set(entries.map(({ id: one }) => one));
  const closed = ids.filter((one) => !opened.has(one) && record.held[one] === undefined);
  const waiting = entries
    .filter((entry) => record.held[entry.id] !== entry.version)
    .map(({ id: one, created }): [string, Day] => {
      // A clock that was wrong must not make an entry wait since a day to come.
      const since = record.waiting[one] ?? (record.held[one] === undefined ? created : today);
      return [one, since > today ? today : since];
    });
  const held = { ...record.held, ...Object.fromEntries(closed.map((one) => [one, unreadable])) };
  return { ...record, held, waiting: inOrder(waiting) };
}

/** As much as can be said while the vault is locked: entries that came or went are seen by their ids, edits are not. */
export function withIds(record: BackupRecord, ids: readonly string[], today: Day): BackupRecord {
  const waiting = ids
    .filter((one) => record.held[one] === undefined || record.waiting[one] !== undefined)
    .map((one) => [one, record.waiting[one] ?? today] as const);
  return { ...record, waiting: inOrder(waiting) };
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
