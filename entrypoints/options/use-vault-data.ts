import { autoLockMinutes, type AutoLockMinutes } from '../../adapters/auto-lock-time';
import { passkeySupport } from '../../adapters/passkey';
import type { Passkey } from '../../core/vault/passkey';
import type { BinnedEntry, SnapshotSummary, Vault, VaultStatus } from '../../core/vault/vault';
import { useLatest } from './use-latest';

/** What the vault's section shows. `open` is null while the vault is locked. */
export interface VaultData {
  readonly status: VaultStatus;
  readonly minutes: AutoLockMinutes;
  readonly vaultId: string;
  readonly passkeys: readonly Passkey[];
  readonly passkeySupport: 'yes' | 'no' | 'old-firefox';
  readonly open: {
    readonly bin: readonly BinnedEntry[];
    readonly snapshots: readonly SnapshotSummary[];
    /** What the entries are called. */
    readonly names: readonly string[];
  } | null;
}

async function read(vault: Vault): Promise<VaultData> {
  const [status, minutes, known, support] = await Promise.all([
    vault.status(),
    autoLockMinutes(),
    vault.passkeys(),
    passkeySupport(),
  ]);
  const data = { status, minutes, ...known, passkeySupport: support };
  if (status.state !== 'unlocked') return { ...data, open: null };
  const [bin, snapshots, { entries }] = await Promise.all([vault.bin(), vault.snapshots(), vault.allEntries()]);
  const names = entries.flatMap(({ issuer, label }) => [issuer, label]);
  return { ...data, open: { bin, snapshots, names } };
}

/** Locked between two of the questions: ask again, and hear that it is locked. Null where nothing can be read. */
const readAgain = (vault: Vault): Promise<VaultData | null> =>
  read(vault)
    .catch(() => read(vault))
    .catch(() => null);

const watch = (vault: Vault, look: () => void) => vault.watch(look);

/** Reads the vault, and again after each change here or in another page. */
export const useVaultData = (vault: Vault) => useLatest(vault, readAgain, watch);
