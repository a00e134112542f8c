import type { IDBPDatabase, IDBPObjectStore } from 'idb';
import * as v from 'valibot';
import { snapshotSchema } from '../core/vault/snapshot-schema';
import type { VaultSnapshot } from '../core/vault/rows';
import type { KeytagDatabase } from './database-schema';

/** The sealed states of a shape that can be listed and put back, newest first. Others are left alone: one must not hide the rest. */
export async function snapshotRows(db: IDBPDatabase<KeytagDatabase>): Promise<VaultSnapshot[]> {
  const rows: unknown[] = await db.getAll('vault-snapshots');
  return rows
    .flatMap((row) => {
      const read = v.safeParse(snapshotSchema, row);
      return read.success ? [read.output] : [];
    })
    .toSorted((a, b) => b.revision - a.revision);
}

type Store = IDBPObjectStore<KeytagDatabase, ArrayLike<'vault-snapshots'>, 'vault-snapshots', 'readwrite'>;

/** A state of this vault that can be put back. Keys of another kind, other vaults' and damaged rows stand in the same store. */
function isOf(vaultId: string, row: unknown): row is VaultSnapshot {
  const read = v.safeParse(snapshotSchema, row);
  return read.success && read.output.header.vaultId === vaultId;
}

/** Only these can be revisions: strings, dates and lists are keys too, and stand after every number. */
const revisions = () => IDBKeyRange.bound(1, Number.MAX_SAFE_INTEGER);

/** When the newest state of this vault was kept (epoch ms); null when there is none that can be put back. */
export async function newestTakenAt(store: Store, vaultId: string): Promise<number | null> {
  let cursor = await store.openCursor(revisions(), 'prev');
  // oxlint-disable-next-line no-await-in-loop
  while (cursor && !isOf(vaultId, cursor.value)) cursor = await cursor.continue();
  return cursor?.value.takenAt ?? null;
}

/** Deletes the oldest states of this vault beyond `kept`. Rows that are none of its states push out none and are left alone. */
export async function keepNewest(store: Store, vaultId: string, kept: number): Promise<void> {
  const ours = (await store.getAll(revisions())).filter((row) => isOf(vaultId, row));
  await Promise.all(ours.slice(0, -kept).map(({ revision }) => store.delete(revision)));
}

/** The sealed state of this revision; undefined when there is none that can be put back. */
export async function snapshotRow(
  db: IDBPDatabase<KeytagDatabase>,
  revision: number,
): Promise<VaultSnapshot | undefined> {
  const read = v.safeParse(snapshotSchema, await db.get('vault-snapshots', revision));
  return read.success ? read.output : undefined;
}
