import { openBinned } from '../core/vault/binned-row';
import { sealEntry } from '../core/vault/entry-row';
import { EntryGone } from '../core/vault/errors';
import { binPeriod } from '../core/vault/format';
import type { BinnedEntry } from '../core/vault/vault';
import { binnedRows, changeRows } from './vault-edits';
import { openedVault, type VaultSetting } from './vault-state';

/** Takes entries out of the bin, to where they were. */
export function restoreEntries(ids: readonly string[], setting: VaultSetting): Promise<void> {
  return changeRows(setting, 'never', async ({ open, key }) => {
    const put = await Promise.all(
      ids.map(async (id) => {
        const binned = await openBinned(key, await open.db.get('bin', ['entry', id]));
        if (!binned) throw new EntryGone();
        return sealEntry(key, binned.entry, setting.random);
      }),
    );
    return { rows: { entries: { put }, bin: { remove: ids } }, answer: undefined };
  });
}

/** Deletes from the bin for good. */
export function eraseEntry(id: string, setting: VaultSetting): Promise<void> {
  return changeRows(setting, 'spaced', async () => ({ rows: { bin: { remove: [id] } }, answer: undefined }));
}

/** What lies in the bin, newest first. */
export async function binnedEntries(setting: VaultSetting): Promise<BinnedEntry[]> {
  const { open, key } = await openedVault(setting);
  const opened = await Promise.all((await binnedRows(open)).map((row) => openBinned(key, row)));
  return opened
    .filter((binned) => binned !== null && binned.deletedAt + binPeriod >= setting.now())
    .map((binned) => binned!)
    .toSorted((a, b) => b.deletedAt - a.deletedAt);
}
