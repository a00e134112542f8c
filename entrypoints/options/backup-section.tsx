import '../../components/transfer/transfer.css';
import '../../components/backup/backup.css';
import { useMemo, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { rememberBackup } from '../../adapters/backup-record';
import { versionedEntries } from '../../adapters/backup-versions';
import { openVault } from '../../adapters/vault';
import { BackupStatus } from '../../components/backup/backup-status';
import { ExportView } from '../../components/transfer/export-view';
import type { Entry } from '../../core/otp/entry';
import { parseRecoveryCode } from '../../core/vault/recovery-code';
import type { UnlockResult, Vault } from '../../core/vault/vault';
import { exportFile, forecast, nameOf } from './export-file';
import { useBackup } from './use-backup';
import { VaultSection } from './vault-section';

/** Backup and moving out, in the dashboard. Stands behind the vault's own door. */
export function BackupSection() {
  const vault = useMemo(() => openVault(), []);
  const data = useBackup(vault);
  const written = useRef<{ readonly held: readonly Entry[]; readonly whole: boolean } | null>(null);
  if (data === null) return null;
  const { status, open } = data;
  if (status.state !== 'unlocked' || !open) return <VaultSection />;
  const { entries, record } = open;

  const remember = async () => {
    if (written.current === null) return;
    const { held, whole } = written.current;
    await rememberBackup(await versionedEntries(held), { whole, now: Date.now() });
  };
  return (
    <div class="backup">
      <h1>{i18n.t('passwords.nav.backup')}</h1>
      <BackupStatus
        count={entries.length}
        waiting={entries.filter(({ id }) => record.waiting[id] !== undefined).map(nameOf)}
        lastAt={record.lastAt}
      />
      <ExportView
        count={entries.length}
        asks={!status.slots.includes('device')}
        now={Date.now}
        onCheck={(typed) => check(vault, typed)}
        onForecast={(choice) => forecast(entries, choice)}
        onWrite={async (choice, password) => {
          const { held, ...told } = await exportFile(entries, choice, password);
          written.current = { held, whole: held.length === entries.length };
          if (choice === 'sealed') await remember();
          return told;
        }}
        onKeep={remember}
      />
      <p class="transfer-bring">
        <a href="/import.html">{i18n.t('transfer.export.bring')}</a>
      </p>
    </div>
  );
}

async function check(vault: Vault, typed: string): Promise<UnlockResult> {
  const isCode = (await parseRecoveryCode(typed)).ok;
  return vault.unlock(isCode ? { kind: 'recovery', code: typed } : { kind: 'passphrase', passphrase: typed });
}
