import type { IDBPTransaction } from 'idb';
import { snapshotsKept } from '../core/vault/format';
import type { BinnedEntryRow, DeviceKey, EntryRow, Header, VaultSnapshot } from '../core/vault/rows';
import { keepNewest, newestTakenAt } from './snapshot-rows';
import { keepCopy } from './vault-copy';
import { writing, type KeytagDatabase, type OpenDatabase } from './database';

const stores = ['vault', 'entries', 'bin', 'vault-snapshots', 'device-keys'] as const;
type Store = (typeof stores)[number];
type Transaction = IDBPTransaction<KeytagDatabase, Store[], 'readwrite'>;

/** Ordinary changes keep at most one snapshot in this time (ms): five changes in a minute must not push out last week's state. */
const spacing = 60 * 60 * 1000;

/** One change of the vault. Everything in it is sealed already: WebCrypto inside a transaction would end it. */
export interface VaultChange {
  readonly header: Header;
  readonly entries?: { readonly put?: readonly EntryRow[]; readonly remove?: readonly string[] };
  readonly bin?: { readonly put?: readonly BinnedEntryRow[]; readonly remove?: readonly string[] };
  /** Everything there was goes first: for a new key and a restored snapshot. */
  readonly replace?: boolean;
  /** The snapshots in place of those there are. */
  readonly snapshots?: readonly VaultSnapshot[];
  /** The device keys in place of those there are. */
  readonly deviceKeys?: readonly DeviceKey[];
  /** Keep the state before: always, when the last one is old enough, or never. */
  readonly keep: 'always' | 'spaced' | 'never';
  /** How many rows the state before must have to be worth keeping: a damaged state pushes out no whole one. */
  readonly complete: number;
  /** Epoch milliseconds. */
  readonly now: number;
}

/**
 * Writes a change in one strict transaction, if the vault is still at `base` (null: if there is no vault). False when another page
 * was faster: nothing was written.
 */
export async function commit(open: OpenDatabase, base: Header | null, change: VaultChange): Promise<boolean> {
  const transaction: Transaction = writing(open, [...stores]);
  try {
    if (!(await isAt(transaction, base))) {
      transaction.abort();
      await transaction.done.catch(() => {});
      return false;
    }
    if (base && change.keep !== 'never') await keepSnapshot(transaction, base, change);
    await apply(transaction, change);
    await transaction.done;
  } catch (error) {
    abort(transaction);
    await transaction.done.catch(() => {});
    throw error;
  }
  await keepCopy(open);
  return true;
}

/** A failed request has aborted the transaction already; anything else must not leave half of the change to be written. */
function abort(transaction: Transaction): void {
  try {
    transaction.abort();
  } catch {
    // It has ended already.
  }
}

async function isAt(transaction: Transaction, base: Header | null): Promise<boolean> {
  const stored = await transaction.objectStore('vault').get('vault');
  if (base) return stored?.vaultId === base.vaultId && stored.keyId === base.keyId && stored.revision === base.revision;
  const remains = await Promise.all([
    transaction.objectStore('entries').count(),
    transaction.objectStore('bin').index('kind').count('entry'),
    transaction.objectStore('vault-snapshots').count(),
  ]);
  return stored === undefined && remains.every((count) => count === 0);
}

async function keepSnapshot(transaction: Transaction, base: Header, change: VaultChange): Promise<void> {
  const store = transaction.objectStore('vault-snapshots');
  const newest = await newestTakenAt(store, base.vaultId);
  const isRecent = newest !== null && Math.abs(change.now - newest) < spacing;
  if (change.keep === 'spaced' && isRecent) return;

  const entries = await transaction.objectStore('entries').getAll();
  const bin = await binnedEntries(transaction);
  if (entries.length === 0 || entries.length + bin.length < change.complete) return;
  await store.put({ revision: base.revision, takenAt: change.now, header: base, entries, bin });
  await keepNewest(store, base.vaultId, snapshotsKept);
}

async function binnedEntries(transaction: Transaction): Promise<BinnedEntryRow[]> {
  const rows = await transaction.objectStore('bin').index('kind').getAll('entry');
  return rows.filter((row) => row.kind === 'entry');
}

async function apply(transaction: Transaction, change: VaultChange): Promise<void> {
  const entries = transaction.objectStore('entries');
  const bin = transaction.objectStore('bin');
  const requests: Promise<unknown>[] = [];
  const ask = (request: Promise<unknown>) => {
    // Each is awaited below; where the browser ends the transaction before, `done` tells.
    request.catch(() => {});
    requests.push(request);
  };
  if (change.replace) {
    ask(entries.clear());
    for (const key of await bin.index('kind').getAllKeys('entry')) ask(bin.delete(key));
  }
  for (const id of change.entries?.remove ?? []) ask(entries.delete(id));
  for (const row of change.entries?.put ?? []) ask(entries.put(row));
  for (const id of change.bin?.remove ?? []) ask(bin.delete(['entry', id]));
  for (const row of change.bin?.put ?? []) ask(bin.put(row));
  if (change.snapshots) {
    const snapshots = transaction.objectStore('vault-snapshots');
    ask(snapshots.clear());
    for (const snapshot of change.snapshots) ask(snapshots.put(snapshot));
  }
  if (change.deviceKeys) {
    const keys = transaction.objectStore('device-keys');
    ask(keys.clear());
    for (const key of change.deviceKeys) ask(keys.put(key));
  }
  ask(transaction.objectStore('vault').put(change.header));
  await Promise.all(requests);
}
