import { useMemo } from 'preact/hooks';
import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import { openVault } from '../../adapters/vault';
import { RescueBoundary } from '../../components/vault/rescue-boundary';
import { PassphraseReminder } from '../popup/passphrase-reminder';
import { saveSealed } from '../popup/save-sealed';
import { startAutomaticBackup } from './automatic-backup';
import { BackupDue } from './backup-due';
import { sections } from './sections';
import { usePlace } from './use-place';

/** The dashboard: its navigation, and the section that the address names. */
export function Dashboard() {
  const place = usePlace();
  useEffect(() => startAutomaticBackup(openVault()), []);
  const vault = useMemo(() => openVault(), []);
  const current = sections.find(({ views }) => views.includes(place.view)) ?? sections[0];
  return (
    <div class="dashboard">
      <nav class="dashboard-nav" aria-label={i18n.t('passwords.nav.label')}>
        <img src="/icon/48.png" alt="" width="24" height="24" />
        <strong>Keytag</strong>
        <ul>
          {sections.map(({ id }) => (
            <li key={id}>
              <a href={`#${id}`} aria-current={id === current.id ? 'page' : undefined}>
                {i18n.t(`passwords.nav.${id}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main class="dashboard-main" tabIndex={-1}>
        <RescueBoundary onExport={() => saveSealed(vault)} onRetry={() => location.reload()}>
          {place.id === 'forgotten' || place.view === 'unlock' ? null : <PassphraseReminder vault={vault} />}
          {current.id === 'backup' ? null : <BackupDue />}
          <current.Show place={place} />
        </RescueBoundary>
      </main>
    </div>
  );
}
