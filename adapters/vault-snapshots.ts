import { VaultDamaged } from '../core/vault/errors';
import { openContents, readHeader, sealHeader } from '../core/vault/header';
import type { SnapshotSummary } from '../core/vault/vault';
import { changeVault } from './change-vault';
import { snapshotRow, snapshotRows } from './snapshot-rows';
import { openedVault, type VaultSetting } from './vault-state';

/** The sealed states kept before earlier changes, newest first. */
export async function listSnapshots(setting: VaultSetting): Promise<SnapshotSummary[]> {
  const { open, header } = await openedVault(setting);
  const all = await snapshotRows(open.db);
  const ours = all.filter((row) => row.header.vaultId === header.vaultId);
  return ours.map(({ revision, takenAt, entries }) => ({ revision, takenAt, entries: entries.length }));
}

/**
 * Puts a snapshot's entries and bin in place of today's, which becomes a snapshot itself. How the vault opens stays as it is.
 *
 * @throws VaultDamaged when the snapshot does not open; nothing is changed then.
 */
export function restoreFrom(revision: number, setting: VaultSetting): Promise<void> {
  return changeVault(setting, async ({ open, key, header }, contents) => {
    const snapshot = await snapshotRow(open.db, revision);
    const then = await readHeader(snapshot?.header);
    const old = then.kind === 'header' ? await openContents(key, then.header) : null;
    if (!snapshot || !old) throw new VaultDamaged('This earlier state does not open. Nothing was changed.');
    const terms = { vaultId: header.vaultId, revision: header.revision + 1, slots: header.slots };
    const next = await sealHeader(key, terms, { ...contents, entries: old.entries, bin: old.bin }, setting.random);
    const rows = { entries: { put: snapshot.entries }, bin: { put: snapshot.bin } };
    return { change: { ...rows, header: next, replace: true, keep: 'always' }, answer: undefined };
  });
}
