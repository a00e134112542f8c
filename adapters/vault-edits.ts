import type { Entry, NewEntry } from '../core/otp/entry';
import { toHex } from '../core/bytes/hex';
import { sealBinned } from '../core/vault/binned-row';
import { listed, type Contents, type RowChange } from '../core/vault/contents';
import { openEntry, sealEntry } from '../core/vault/entry-row';
import { EntryGone } from '../core/vault/errors';
import { binPeriod } from '../core/vault/format';
import { sealHeader } from '../core/vault/header';
import type { BinnedEntryRow } from '../core/vault/rows';
import { changeVault } from './change-vault';
import type { OpenDatabase } from './database';
import type { VaultChange } from './vault-commit';
import type { OpenVault, VaultSetting } from './vault-state';

/** The header after a change of rows. */
function nextHeader(
  { key, header }: OpenVault,
  contents: Contents,
  change: { readonly entries?: RowChange; readonly bin?: RowChange },
  setting: VaultSetting,
) {
  const next = {
    ...contents,
    entries: listed(contents.entries, change.entries ?? {}),
    bin: listed(contents.bin, change.bin ?? {}),
  };
  const terms = { vaultId: header.vaultId, revision: header.revision + 1, slots: header.slots };
  return sealHeader(key, terms, next, setting.random);
}

type Rows = Pick<VaultChange, 'entries' | 'bin'>;

/** Plans a change of rows and writes it with the header that names them. */
export function changeRows<Answer>(
  setting: VaultSetting,
  keep: VaultChange['keep'],
  plan: (vault: OpenVault) => Promise<{ rows: Rows; answer: Answer }>,
): Promise<Answer> {
  return changeVault(setting, async (vault, contents) => {
    const { rows, answer } = await plan(vault);
    const header = await nextHeader(vault, contents, rows, setting);
    return { change: { ...rows, header, keep }, answer };
  });
}

/** Adds at the end of the person's order. */
export function addEntries(added: readonly NewEntry[], setting: VaultSetting): Promise<Entry[]> {
  const keep = added.length > 1 ? 'always' : 'spaced';
  return changeRows(setting, keep, async ({ open, key }) => {
    const entries = await appended(added, open, setting);
    const put = await Promise.all(entries.map((entry) => sealEntry(key, entry, setting.random)));
    return { rows: { entries: { put } }, answer: entries };
  });
}

/** What is added, with an identity and a place at the end. */
export async function appended(
  added: readonly NewEntry[],
  open: OpenDatabase,
  { now, random }: VaultSetting,
): Promise<Entry[]> {
  const last = await lastPosition(open);
  const createdAt = now();
  return added.map((entry, index) => ({
    ...entry,
    id: toHex(random(16)),
    position: last + 1 + index,
    createdAt,
    usedAt: null,
    uses: 0,
  }));
}

/** Rows with a place that is no number, or none to count on from, are passed over: an entry put behind them could not be read. */
async function lastPosition({ db }: OpenDatabase): Promise<number> {
  const index = db.transaction('entries').store.index('order');
  const groups = [0, 1].map((group) => IDBKeyRange.bound([group, 0], [group, Number.MAX_SAFE_INTEGER]));
  const last = await Promise.all(groups.map((group) => index.openKeyCursor(group, 'prev')));
  return Math.max(0, ...last.map((cursor) => cursor?.key[1] ?? 0));
}

/** One read-modify-write of one entry; its id stays. */
export function changeEntry(
  id: string,
  how: (entry: Entry) => Entry,
  keep: VaultChange['keep'],
  setting: VaultSetting,
): Promise<Entry> {
  return changeRows(setting, keep, async ({ open, key }) => {
    const entry = await openEntry(key, await open.db.get('entries', id));
    if (!entry) throw new EntryGone();
    const changed = { ...how(entry), id };
    return { rows: { entries: { put: [await sealEntry(key, changed, setting.random)] } }, answer: changed };
  });
}

/** The rows of the bin that are the vault's. */
export async function binnedRows({ db }: OpenDatabase): Promise<BinnedEntryRow[]> {
  return (await db.getAllFromIndex('bin', 'kind', 'entry')).filter((row) => row.kind === 'entry');
}

/** Moves entries to the bin, and empties the bin of what lay there long enough. */
export async function binned(ids: readonly string[], { open, key }: OpenVault, setting: VaultSetting): Promise<Rows> {
  const now = setting.now();
  const put = await Promise.all(
    ids.map(async (id) => {
      const entry = await openEntry(key, await open.db.get('entries', id));
      if (!entry) throw new EntryGone();
      return sealBinned(key, entry, now, setting.random);
    }),
  );
  const old = (await binnedRows(open)).filter(({ deletedAt }) => deletedAt + binPeriod < now);
  return { entries: { remove: ids }, bin: { put, remove: old.map(({ id }) => id) } };
}

/** Moves an entry to the bin. */
export function removeEntry(id: string, setting: VaultSetting): Promise<void> {
  return changeRows(setting, 'spaced', async (vault) => ({
    rows: await binned([id], vault, setting),
    answer: undefined,
  }));
}
