import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { askToClearClipboard, leaveClipboard, mayClearClipboard } from '../../adapters/clipboard-permission';
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
  // The person may have taken the permission back in the browser's own settings since.
  const [clipboard, setClipboard] = useState<'unasked' | 'allowed' | 'refused'>('unasked');
  useEffect(() => {
    void readCodesSettings().then(setCodes);
    void mayClearClipboard().then((may) => may && setClipboard('allowed'));
    return watchCodesSettings(setCodes);
  }, []);

  async function change(changed: Partial<CodesSettings>): Promise<void> {
    // Asked at once, while the browser still knows of the person's click.
    if (changed.clearClipboardAfter) {
      const allowed = await askToClearClipboard();
      setClipboard(allowed ? 'allowed' : 'refused');
      if (!allowed) return;
    }
    await changeCodesSettings(changed);
    if (changed.clearClipboardAfter !== 0) return;
    setClipboard('unasked');
    await leaveClipboard();
  }
  if (!ledger || !codes) return null;
  return (
    <>
      <h1>{i18n.t('passwords.nav.settings')}</h1>
      <CodesSettingsForm
        settings={clipboard === 'allowed' ? codes : { ...codes, clearClipboardAfter: 0 }}
        clipboardRefused={clipboard === 'refused'}
        onChange={(changed) => void change(changed)}
      />
      {ledger.contents.readOnly ? (
        <p class="banner">{i18n.t('passwords.read_only')}</p>
      ) : (
        <SettingsForm settings={ledger.settings} onChange={(settings) => void writeSettings(settings)} />
      )}
    </>
  );
}
