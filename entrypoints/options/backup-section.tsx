import '../../components/transfer/transfer.css';
import '../../components/backup/backup.css';
import '../../components/vault/vault.css';
import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { writeBackupSettings } from '../../adapters/backup-settings';
import { openVault } from '../../adapters/vault';
import { BackupStatus } from '../../components/backup/backup-status';
import { ReminderForm } from '../../components/backup/reminder-form';
import { Button } from '../../components/kit/button';
import type { FreshUnlockSetting } from '../../components/vault/fresh-unlock';
import { parseRecoveryCode } from '../../core/vault/recovery-code';
import type { UnlockResult, Vault } from '../../core/vault/vault';
import { AutomaticSection } from './automatic-section';
import { nameOf, namesIn } from './export-file';
import { ExportSection } from './export-section';
import type { Place } from './sections';
import { SheetSection } from './sheet-section';
import { unlockByPasskey } from './unlock-by-passkey';
import { useBackup } from './use-backup';
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

  const unlock: FreshUnlockSetting = {
    asks: !status.slots.includes('device'),
    now: Date.now,
    onCheck: (typed) => check(vault, typed),
    ...(open.passkeys.length > 0 ? { onPasskey: () => unlockByPasskey(vault, open.passkeys) } : {}),
  };
  const title = <h1>{i18n.t('passwords.nav.backup')}</h1>;
  if (place.id === 'sheet') {
    return (
      <div class="backup">
        {title}
        <SheetSection entries={open.entries} unreadable={open.unreadable} unlock={unlock} />
      </div>
    );
  }
  return (
    <div class="backup">
      {title}
      {chosen === null ? (
        <BackupStatus
          count={open.entries.length}
          waiting={open.entries.filter(({ id }) => open.record.waiting[id] !== undefined).map(nameOf)}
          lastAt={open.record.lastAt}
          unreadable={open.unreadable}
        />
      ) : null}
      <ExportSection all={open.entries} unreadable={open.unreadable} chosen={chosen} unlock={unlock} />
      {chosen === null ? (
        <>
          <AutomaticSection state={open.automatic} names={namesIn(open.entries)} />
          <section class="backup-part">
            <h2>{i18n.t('backup.sheet.title')}</h2>
            <p class="quiet">{i18n.t('backup.sheet.open_why')}</p>
            <Button onClick={() => goTo('backup/sheet')}>{i18n.t('backup.sheet.open')}</Button>
          </section>
          <ReminderForm settings={open.settings} onChange={(settings) => void writeBackupSettings(settings)} />
        </>
      ) : null}
      <section class="backup-part">
        <h2>{i18n.t('transfer.menu')}</h2>
        <a class="button" href="/import.html">
          {i18n.t('transfer.export.bring')}
        </a>
      </section>
    </div>
  );
}

async function check(vault: Vault, typed: string): Promise<UnlockResult> {
  const isCode = (await parseRecoveryCode(typed)).ok;
  return vault.unlock(isCode ? { kind: 'recovery', code: typed } : { kind: 'passphrase', passphrase: typed });
}
