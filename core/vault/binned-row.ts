import * as v from 'valibot';
import type { Entry } from '../otp/entry';
import { binAssociated } from './associated';
import { entryBytes, entryOfBytes } from './entry-text';
import type { Random } from './format';
import type { BinnedEntryRow } from './rows';
import { id, sealedRow, time } from './schemas';
import { seal, unseal } from './seal';
import type { VaultKey } from './vault-key';

const binnedEntryRowSchema = v.strictObject({ kind: v.literal('entry'), id, deletedAt: time, ...sealedRow });

/** Seals an entry as a row of `bin`. */
export async function sealBinned(
  key: VaultKey,
  entry: Entry,
  deletedAt: number,
  random: Random,
): Promise<BinnedEntryRow> {
  const sealed = await seal(key.aes, entryBytes(entry), binAssociated(entry.id, deletedAt), random);
  return { kind: 'entry', id: entry.id, deletedAt, ...sealed };
}

/** Opens a row of `bin`, whatever was stored. Null when it is no such row or does not open. */
export async function openBinned(
  key: VaultKey,
  stored: unknown,
): Promise<{ readonly entry: Entry; readonly deletedAt: number } | null> {
  const row = v.safeParse(binnedEntryRowSchema, stored);
  if (!row.success) return null;
  const { output } = row;
  const bytes = await unseal(key.aes, output, binAssociated(output.id, output.deletedAt));
  const entry = bytes && entryOfBytes(bytes);
  return entry?.id === output.id ? { entry, deletedAt: output.deletedAt } : null;
}
