import { VaultExists } from '../core/vault/errors';
import { readHeader } from '../core/vault/header';
import type { SnapshotSummary } from '../core/vault/vault';
import { backupChanged } from './backup-changes';
import { database, writing, type OpenDatabase } from './database';
import { closeSession } from './session';
import { snapshotRow, snapshotRows } from './snapshot-rows';
import { dropCopy, keepCopy } from './vault-copy';
import { vaultChanged } from './vault-changes';
import { findVault } from './vault-state';

const stores = ['vault', 'entries', 'bin', 'vault-snapshots', 'device-keys', 'unlock-attempts', 'backup'] as const;

/** The earlier states whose header is whole, newest first. Needs no key: their seals are tried when the vault is unlocked. */
export async function wholeSnapshots(): Promise<SnapshotSummary[]> {
  const { db } = await database();
  const all = await snapshotRows(db);
  const headers = await Promise.all(all.map(({ header }) => readHeader(header)));
  return all
    .filter((_, index) => headers[index]!.kind === 'header')
    .map(({ revision, takenAt, entries }) => ({ revision, takenAt, entries: entries.length }));
}

/**
 * Puts an earlier state in place of a damaged one, on the person's word.
 *
 * @throws VaultExists when the vault is not damaged.
 */
export async function replaceDamaged(revision: number): Promise<void> {
  const open = await onlyDamaged();
  const snapshot = await snapshotRow(open.db, revision);
  if (!snapshot) throw new RangeError('There is no such earlier state.');
  const transaction = writing(open, [...stores]);
  const entries = transaction.objectStore('entries');
  const bin = transaction.objectStore('bin');
  const gone = await bin.index('kind').getAllKeys('entry');
  await Promise.all([
    entries.clear(),
    ...gone.map((key) => bin.delete(key)),
    ...snapshot.entries.map((row) => entries.put(row)),
    ...snapshot.bin.map((row) => bin.put(row)),
    transaction.objectStore('vault').put(snapshot.header),
  ]);
  await transaction.done;
  await keepCopy(open);
  vaultChanged();
}

/**
 * Takes the remains of a damaged vault away, so that a new one can be made, on the person's word. The ledger's rows stay. So do the
 * files of automatic backups: the folder is forgotten with its tag, and a new vault never tidies up what the old one wrote.
 *
 * @throws VaultExists when the vault is not damaged.
 */
export async function clearDamaged(): Promise<void> {
  const open = await onlyDamaged();
  // First: a kill in between must not bring back what the person gave up.
  await dropCopy();
  const transaction = writing(open, [...stores]);
  const bin = transaction.objectStore('bin');
  const gone = await bin.index('kind').getAllKeys('entry');
  const whole = stores.filter((name) => name !== 'bin');
  await Promise.all([
    ...gone.map((key) => bin.delete(key)),
    ...whole.map((name) => transaction.objectStore(name).clear()),
  ]);
  await transaction.done;
  await closeSession();
  vaultChanged();
  backupChanged();
}

async function onlyDamaged(): Promise<OpenDatabase> {
  // First: a database that does not open for a moment looks damaged, and is not.
  const open = await database();
  if ((await findVault()).kind !== 'damaged') throw new VaultExists();
  return open;
}
