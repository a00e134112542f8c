import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { changeCodesSettings, readCodesSettings, watchCodesSettings } from '../../adapters/codes-settings';
import { writeSettings } from '../../adapters/settings';
import { CodesSettingsForm } from '../../components/codes/codes-settings-form';
import { SettingsForm } from '../../components/passwords/settings-form';
import type { CodesSettings } from '../../core/otp/codes-settings';
import { useLedger } from './use-ledger';

/** The settings of the codes and of the ledger. How the vault opens and locks stands in its own section. */
export function SettingsSection() {
  const { ledger } = useLedger();
  const [codes, setCodes] = useState<CodesSettings | null>(null);
  useEffect(() => {
    void readCodesSettings().then(setCodes);
    return watchCodesSettings(setCodes);
  }, []);
  if (!ledger || !codes) return null;
  return (
    <>
      <h1>{i18n.t('passwords.nav.settings')}</h1>
      <CodesSettingsForm settings={codes} onChange={(change) => void changeCodesSettings(change)} />
      <SettingsForm settings={ledger.settings} onChange={(settings) => void writeSettings(settings)} />
    </>
  );
}
