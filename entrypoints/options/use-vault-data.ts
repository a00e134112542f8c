import { useCallback, useEffect, useState } from 'preact/hooks';
import { autoLockMinutes, type AutoLockMinutes } from '../../adapters/auto-lock-time';
import type { BinnedEntry, SnapshotSummary, Vault, VaultStatus } from '../../core/vault/vault';

/** What the vault's section shows. `open` is null while the vault is locked. */
export interface VaultData {
  readonly status: VaultStatus;
  readonly minutes: AutoLockMinutes;
  readonly open: { readonly bin: readonly BinnedEntry[]; readonly snapshots: readonly SnapshotSummary[] } | null;
}

async function read(vault: Vault): Promise<VaultData> {
  const [status, minutes] = await Promise.all([vault.status(), autoLockMinutes()]);
  if (status.state !== 'unlocked') return { status, minutes, open: null };
  const [bin, snapshots] = await Promise.all([vault.bin(), vault.snapshots()]);
  return { status, minutes, open: { bin, snapshots } };
}

/** Reads the vault, and again after each change here or in another page. */
export function useVaultData(vault: Vault): { readonly data: VaultData | null; readonly look: () => void } {
  const [data, setData] = useState<VaultData | null>(null);
  const look = useCallback(() => {
    read(vault)
      .then(setData)
      // Locked between two of the questions: ask again, and hear that it is locked.
      .catch(() => void vault.status().then((status) => setData({ status, minutes: 15, open: null })));
  }, [vault]);
  useEffect(() => {
    look();
    return vault.watch(look);
  }, [vault, look]);
  return { data, look };
}
