import type { Entry } from '../core/otp/entry';
import { openEntry, sealEntry } from '../core/vault/entry-row';
import { EntryGone } from '../core/vault/errors';
import type { EntryChanges } from '../core/vault/vault';
import { appended, binned, changeRows } from './vault-edits';
import type { OpenVault, VaultSetting } from './vault-state';

/** Several changes in one transaction, with a snapshot before it: an import, a selection, a new order. */
export function applyChanges(
  { add = [], change = [], remove = [] }: EntryChanges,
  setting: VaultSetting,
): Promise<{ added: Entry[] }> {
  const several = add.length + change.length + remove.length > 1;
  return changeRows(setting, several ? 'always' : 'spaced', async (vault) => {
    const gone = remove.length > 0 ? await binned(remove, vault, setting) : {};
    const changed = await Promise.all(change.map(({ id, how }) => changedEntry(id, how, vault)));
    const added = await appended(add, vault.open, setting);
    const put = await Promise.all([...changed, ...added].map((entry) => sealEntry(vault.key, entry, setting.random)));
    return { rows: { ...gone, entries: { ...gone.entries, put } }, answer: { added } };
  });
}

async function changedEntry(id: string, how: (entry: Entry) => Entry, { open, key }: OpenVault): Promise<Entry> {
  const entry = await openEntry(key, await open.db.get('entries', id));
  if (!entry) throw new EntryGone();
  return { ...how(entry), id };
}
