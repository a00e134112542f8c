import * as v from 'valibot';
import type { Entry } from '../core/otp/entry';
import { sorts, type CodesSettings } from '../core/otp/codes-settings';
import { openEntry } from '../core/vault/entry-row';
import type { FirstSorted } from '../core/vault/vault';
import { browser } from './browser';
import { firstRowsItem } from './session';
import { openedVault, type VaultSetting } from './vault-state';

/** Ids are random and tell nothing; they hold for one order of the vault in one state, and are forgotten with the key. */
const schema = v.object({
  sort: v.picklist(sorts),
  keyId: v.string(),
  revision: v.number(),
  ids: v.array(v.string()),
});

/** The entries that were kept as the first ones, where the vault is still in the state of then; and the way to keep them. */
export async function firstSorted(sort: CodesSettings['sort'], setting: VaultSetting): Promise<FirstSorted> {
  const [{ open, key, header }, items] = await Promise.all([
    openedVault(setting),
    browser.storage.session.get(firstRowsItem),
  ]);
  const { keyId, revision } = header;
  const kept = v.safeParse(schema, items[firstRowsItem]);
  const holds =
    kept.success && kept.output.sort === sort && kept.output.keyId === keyId && kept.output.revision === revision;
  const rows = holds ? await Promise.all(kept.output.ids.map((id) => open.db.get('entries', id))) : null;
  const entries = rows && (await Promise.all(rows.map((row) => openEntry(key, row))));
  return {
    entries: entries?.every((entry): entry is Entry => entry !== null) ? entries : null,
    keep: async (ids) => {
      // Nothing stays of a vault that was locked meanwhile.
      await openedVault(setting);
      await browser.storage.session.set({ [firstRowsItem]: { sort, keyId, revision, ids } });
    },
  };
}
