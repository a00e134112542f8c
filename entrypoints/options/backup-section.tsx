import '../../components/transfer/transfer.css';
import '../../components/backup/backup.css';
import { useMemo, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { rememberBackup } from '../../adapters/backup-record';
import { versionedEntries } from '../../adapters/backup-versions';
import { writeBackupSettings } from '../../adapters/backup-settings';
import { clearSelection } from '../../adapters/selection';
import { openVault } from '../../adapters/vault';
import { BackupStatus } from '../../components/backup/backup-status';
import { ReminderForm } from '../../components/backup/reminder-form';
import { SelectedNotice } from '../../components/backup/selected-notice';
import { ExportView } from '../../components/transfer/export-view';
import type { Entry } from '../../core/otp/entry';
import { parseRecoveryCode } from '../../core/vault/recovery-code';
import type { UnlockResult, Vault } from '../../core/vault/vault';
import { AutomaticSection } from './automatic-section';
import { exportFile, forecast, nameOf } from './export-file';
import type { Place } from './sections';
import { useBackup, type BackupData } from './use-backup';
import { goTo } from './use-place';
import { useSelection } from './use-selection';
import { VaultSection } from './vault-section';

/** Backup and moving out, in the dashboard. Stands behind the vault's own door. */
export function BackupSection({ place }: { readonly place: Place }) {
  const vault = useMemo(() => openVault(), []);
  const data = useBackup(vault);
  const chosen = useSelection(place.id === 'selected');
  if (data === null || chosen === undefined) return null;
  const { status, open } = data;
  if (status.state !== 'unlocked' || !open) return <VaultSection />;
  return (
    <div class="backup">
      <h1>{i18n.t('passwords.nav.backup')}</h1>
      {chosen === null ? (
        <BackupStatus
          count={open.entries.length}
          waiting={open.entries.filter(({ id }) => open.record.waiting[id] !== undefined).map(nameOf)}
          lastAt={open.record.lastAt}
        />
      ) : null}
      <Export vault={vault} open={open} chosen={chosen} asks={!status.slots.includes('device')} />
      {chosen === null ? <AutomaticSection state={open.automatic} /> : null}
      {chosen === null ? (
        <ReminderForm settings={open.settings} onChange={(settings) => void writeBackupSettings(settings)} />
      ) : null}
      <p class="transfer-bring">
        <a href="/import.html">{i18n.t('transfer.export.bring')}</a>
      </p>
    </div>
  );
}

interface ExportProps {
  readonly vault: Vault;
  readonly open: NonNullable<BackupData['open']>;
  /** The ids that this is about; null: everything. */
  readonly chosen: ReadonlySet<string> | null;
  readonly asks: boolean;
}

function Export({ vault, open, chosen, asks }: ExportProps) {
  const written = useRef<{ readonly held: readonly Entry[]; readonly whole: boolean } | null>(null);
  const some = open.entries.filter(({ id }) => chosen?.has(id));
  const entries = some.length > 0 ? some : open.entries;
  const remember = async () => {
    if (written.current === null) return;
    const { held, whole } = written.current;
    await rememberBackup(await versionedEntries(held), { whole, now: Date.now() });
  };
  return (
    <>
      {chosen ? (
        <SelectedNotice count={some.length} onAll={() => void clearSelection().then(() => goTo('backup'))} />
      ) : null}
      <ExportView
        // Another choice starts anew: nothing that was warned about for some is written for all.
        key={entries === some ? 'some' : 'all'}
        count={entries.length}
        names={open.entries.flatMap(({ issuer, label }) => [issuer, label])}
        asks={asks}
        now={Date.now}
        onCheck={(typed) => check(vault, typed)}
        onForecast={(choice) => forecast(entries, choice)}
        onWrite={async (choice, password) => {
          const { held, ...told } = await exportFile(entries, choice, password);
          written.current = { held, whole: held.length === open.entries.length };
          if (choice === 'sealed') await remember();
          return told;
        }}
        onKeep={remember}
      />
    </>
  );
}

async function check(vault: Vault, typed: string): Promise<UnlockResult> {
  const isCode = (await parseRecoveryCode(typed)).ok;
  return vault.unlock(isCode ? { kind: 'recovery', code: typed } : { kind: 'passphrase', passphrase: typed });
}
