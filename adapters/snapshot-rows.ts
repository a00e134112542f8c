import type { IDBPDatabase } from 'idb';
import * as v from 'valibot';
import { snapshotSchema } from '../core/vault/schemas';
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

/** The sealed state of this revision; undefined when there is none that can be put back. */
export async function snapshotRow(
  db: IDBPDatabase<KeytagDatabase>,
  revision: number,
): Promise<VaultSnapshot | undefined> {
  const read = v.safeParse(snapshotSchema, await db.get('vault-snapshots', revision));
  return read.success ? read.output : undefined;
}
