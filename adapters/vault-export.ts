import * as v from 'valibot';
import { sealedDump } from '../core/vault/dump';
import { database } from './database';

/** The ledger's rows lie in the same bin. */
const binnedEntry = v.object({ kind: v.literal('entry') });

/** The vault's rows as stored, sealed, as JSON text; whatever is there, readable or not. */
export async function exportSealed(now: number): Promise<string> {
  const { db } = await database();
  const all = async (name: 'entries' | 'bin' | 'vault-snapshots' | 'vault'): Promise<unknown[]> =>
    db.objectStoreNames.contains(name) ? db.getAll(name) : [];
  const [vault, entries, bin, snapshots] = await Promise.all([
    all('vault'),
    all('entries'),
    all('bin'),
    all('vault-snapshots'),
  ]);
  const ours = bin.filter((row) => v.is(binnedEntry, row));
  return sealedDump({ header: vault[0] ?? null, entries, bin: ours, snapshots }, now);
}
