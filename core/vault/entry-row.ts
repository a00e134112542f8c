import * as v from 'valibot';
import type { Entry } from '../otp/entry';
import { entryAssociated } from './associated';
import { entryBytes, entryOfBytes } from './entry-text';
import type { Random } from './format';
import type { EntryRow } from './rows';
import { entryRowSchema } from './schemas';
import { seal, unseal } from './seal';
import type { VaultKey } from './vault-key';

/** Pinned entries first, then the person's order. */
function orderOf(entry: Pick<Entry, 'pinned' | 'position'>): [number, number] {
  return [entry.pinned ? 0 : 1, entry.position];
}

/** Seals an entry as a row of `entries`. */
export async function sealEntry(key: VaultKey, entry: Entry, random: Random): Promise<EntryRow> {
  const sealed = await seal(key.aes, entryBytes(entry), entryAssociated(entry.id), random);
  return { id: entry.id, order: orderOf(entry), ...sealed };
}

/** Opens a row of `entries`, whatever was stored. Null when it is no such row or does not open. */
export async function openEntry(key: VaultKey, stored: unknown): Promise<Entry | null> {
  const row = v.safeParse(entryRowSchema, stored);
  if (!row.success) return null;
  const bytes = await unseal(key.aes, row.output, entryAssociated(row.output.id));
  const entry = bytes && entryOfBytes(bytes);
  return entry?.id === row.output.id ? entry : null;
}
