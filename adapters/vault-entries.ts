import type { Entry } from '../core/otp/entry';
import { isListed } from '../core/vault/contents';
import { openEntry } from '../core/vault/entry-row';
import { contentsOf, readVault, type VaultSetting } from './vault-state';

/** The first entries in the person's order: rows beyond `limit` are not even read. */
export function firstEntries(limit: number, setting: VaultSetting): Promise<Entry[]> {
  return readVault(setting, async ({ open, key }) => {
    const rows = await open.db.getAllFromIndex('entries', 'order', null, limit);
    const entries = await Promise.all(rows.map((row) => openEntry(key, row)));
    const answer = entries.filter((entry) => entry !== null);
    return { answer, whole: answer.length === rows.length };
  });
}

/** All entries, and how many are there or were there but cannot be read, or were put back behind Keytag's back. */
export function allEntries(setting: VaultSetting): Promise<{ entries: Entry[]; unreadable: number }> {
  return readVault(setting, async (vault) => {
    const [contents, rows] = await Promise.all([contentsOf(vault), vault.open.db.getAllFromIndex('entries', 'order')]);
    const opened = await Promise.all(
      rows.map(async (row) => {
        const entry = await openEntry(vault.key, row);
        return entry && isListed(contents.entries, row) ? entry : null;
      }),
    );
    const entries = opened.filter((entry) => entry !== null);
    const known = new Set([...Object.keys(contents.entries), ...rows.map(({ id }) => id)]);
    const unreadable = known.size - entries.length;
    return { answer: { entries, unreadable }, whole: unreadable === 0 };
  });
}
