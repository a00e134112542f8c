import * as v from 'valibot';
import {
  backupRecordSchema,
  entryId,
  noBackup,
  withBackup,
  withIds,
  withLook,
  type BackupRecord,
  type Versioned,
} from '../core/backup/record';
import { dayOf, type Day } from '../core/passwords/days';
import { backupChanged } from './backup-changes';
import { database, writing, type OpenDatabase } from './database';

/** The row as it lies there; nothing readable means that nothing is known of any backup. */
async function stored({ db }: OpenDatabase): Promise<BackupRecord> {
  const row: unknown = db.objectStoreNames.contains('backup') ? await db.get('backup', 'record') : undefined;
  return recordOf(row);
}

function recordOf(row: unknown): BackupRecord {
  const read = v.safeParse(backupRecordSchema, row);
  return read.success ? read.output : noBackup;
}

/** Ids of all rows of entries. A row under another key is nobody's entry, and a record that named it could not be read again. */
async function entryIds(): Promise<string[]> {
  const keys: unknown[] = await (await database()).db.getAllKeys('entries');
  return keys.filter((key) => v.is(entryId, key));
}

/** What is known of backups while the vault is locked; an entry that is seen for the first time waits from this day on. */
export async function backupRecord(now: number): Promise<BackupRecord> {
  const ids = await entryIds();
  return changeRecord((record) => withIds(record, ids, dayOf(new Date(now))));
}

/** Compares the open vault's entries with what the backups hold, and keeps what came of it. */
export async function lookAtBackup(entries: readonly Versioned[], now: number): Promise<BackupRecord> {
  const ids = await entryIds();
  return changeRecord((record) => withLook(record, entries, ids, dayOf(new Date(now))));
}

/** A backup was written and read again. `whole`: it holds everything there is. */
export async function rememberBackup(
  entries: readonly Versioned[],
  { whole, now }: { readonly whole: boolean; readonly now: number },
): Promise<BackupRecord> {
  return changeRecord((record) => withBackup(record, entries, { whole, at: now }));
}

/** No reminder before this day; then it may be told once more. */
export async function snoozeBackup(until: Day): Promise<void> {
  await changeRecord((record) => ({ ...record, snoozedUntil: until, told: null }));
}

/** One read-modify-write. A database of a newer Keytag is read and not written. */
export async function changeRecord(how: (record: BackupRecord) => BackupRecord): Promise<BackupRecord> {
  const open = await database();
  if (open.readOnly) return how(await stored(open));
  const transaction = writing(open, ['backup']);
  const store = transaction.objectStore('backup');
  const before = recordOf(await store.get('record'));
  const after = how(before);
  const isSame = JSON.stringify(after) === JSON.stringify(before);
  if (!isSame) await store.put(after);
  await transaction.done;
  if (!isSame) backupChanged();
  return after;
}
