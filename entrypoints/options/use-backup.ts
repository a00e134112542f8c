import { automaticState } from '../../adapters/automatic-backup';
import { watchBackup } from '../../adapters/backup-changes';
import { lookAtBackup } from '../../adapters/backup-record';
import { readBackupSettings } from '../../adapters/backup-settings';
import { passkeySupport } from '../../adapters/passkey';
import { versionedEntries } from '../../adapters/backup-versions';
import type { AutomaticState } from '../../core/backup/automatic';
import type { BackupRecord } from '../../core/backup/record';
import type { BackupSettings } from '../../core/backup/reminder';
import type { Entry } from '../../core/otp/entry';
import type { Passkey } from '../../core/vault/passkey';
import type { Vault, VaultStatus } from '../../core/vault/vault';
import { useLatest } from './use-latest';

/** What the backup section shows. `open` is null while the vault is not open. */
export interface BackupData {
  readonly status: VaultStatus;
  readonly open: {
    readonly entries: readonly Entry[];
    /** Entries that do not open, and so are in no backup. */
    readonly unreadable: number;
    readonly record: BackupRecord;
    readonly settings: BackupSettings;
    readonly automatic: AutomaticState;
    /** The passkeys that may show once more who is there; none where the browser has no way to ask for one. */
    readonly passkeys: readonly Passkey[];
  } | null;
}

async function read(vault: Vault): Promise<BackupData> {
  const status = await vault.status();
  if (status.state !== 'unlocked') return { status, open: null };
  const { entries, unreadable } = await vault.allEntries();
  const record = await lookAtBackup(await versionedEntries(entries), Date.now());
  const [settings, automatic, { passkeys }, support] = await Promise.all([
    readBackupSettings(),
    automaticState(),
    vault.passkeys(),
    passkeySupport(),
  ]);
  return {
    status,
    open: { entries, unreadable, record, settings, automatic, passkeys: support === 'yes' ? passkeys : [] },
  };
}

/** Locked between two of the questions: ask again, and hear that it is locked. */
const readOrLocked = (vault: Vault): Promise<BackupData> =>
  read(vault).catch(async () => ({ status: await vault.status(), open: null }));

function watch(vault: Vault, look: () => void): () => void {
  const stops = [vault.watch(look), watchBackup(look)];
  return () => {
    for (const stop of stops) stop();
  };
}

/** The open vault beside what its backups hold; read again after each change of either. */
export function useBackup(vault: Vault): BackupData | null {
  return useLatest(vault, readOrLocked, watch).data;
}
