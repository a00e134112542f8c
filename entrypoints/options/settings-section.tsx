import { writeSettings } from '../../adapters/settings';
import { SettingsForm } from '../../components/passwords/settings-form';
import { useLedger } from './use-ledger';

/** The settings of the ledger. Those of the vault stand in its own section. */
export function SettingsSection() {
  const { ledger } = useLedger();
  if (!ledger) return null;
  return <SettingsForm settings={ledger.settings} onChange={(settings) => void writeSettings(settings)} />;
}
