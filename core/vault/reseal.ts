import { listed } from './contents';
import { openBinned, sealBinned } from './binned-row';
import { openEntry, sealEntry } from './entry-row';
import type { Random } from './format';
import { openContents, sealHeader } from './header';
import type { BinnedEntryRow, EntryRow, SealedState, Slot } from './rows';
import { VaultDamaged } from './errors';
import type { VaultKey } from './vault-key';

/** From one key to another. */
export interface KeyChange {
  readonly from: VaultKey;
  readonly to: VaultKey;
  readonly slots: readonly Slot[];
  readonly random: Random;
}

/**
 * The same state under a new key and new slots. Rows that do not open are kept as they are: nothing is dropped, and the list in
 * the contents still names them.
 *
 * @throws VaultDamaged when the header's contents do not open with the old key.
 */
export async function reseal(state: SealedState, revision: number, change: KeyChange): Promise<SealedState> {
  const { from, to, slots, random } = change;
  const contents = await openContents(from, state.header);
  if (!contents) throw new VaultDamaged('The vault’s contents do not open. Nothing was changed.');

  const resealed = await Promise.all(state.entries.map((row) => resealEntry(row, change)));
  const resealedBin = await Promise.all(state.bin.map((row) => resealBinned(row, change)));
  const header = await sealHeader(
    to,
    { vaultId: state.header.vaultId, revision, slots },
    {
      ...contents,
      entries: listed(contents.entries, { put: resealed.filter(isNew) }),
      bin: listed(contents.bin, { put: resealedBin.filter(isNew) }),
    },
    random,
  );
  return {
    header,
    entries: resealed.map((row, index) => row ?? state.entries[index]!),
    bin: resealedBin.map((row, index) => row ?? state.bin[index]!),
  };
}

function isNew<Row>(row: Row | null): row is Row {
  return row !== null;
}

async function resealEntry(row: EntryRow, { from, to, random }: KeyChange): Promise<EntryRow | null> {
  const entry = await openEntry(from, row);
  return entry && sealEntry(to, entry, random);
}

async function resealBinned(row: BinnedEntryRow, { from, to, random }: KeyChange): Promise<BinnedEntryRow | null> {
  const binned = await openBinned(from, row);
  return binned && sealBinned(to, binned.entry, binned.deletedAt, random);
}
