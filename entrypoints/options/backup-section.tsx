import '../../components/transfer/transfer.css';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { saveFile } from '../../adapters/save-file';
import { openVault } from '../../adapters/vault';
import type { ExportChoice } from '../../components/transfer/export-choices';
import { ExportView, type Written } from '../../components/transfer/export-view';
import type { NewEntry } from '../../core/otp/entry';
import type { ExportId } from '../../core/transfer/exporter';
import { parseRecoveryCode } from '../../core/vault/recovery-code';
import type { UnlockResult, Vault, VaultStatus } from '../../core/vault/vault';
import { VaultSection } from './vault-section';

const formats: Record<ExportChoice, ExportId> = {
  sealed: 'keytag',
  links: 'otpauth-list',
  json: 'json',
  aegis: 'aegis',
  twofas: '2fas',
  google: 'google-migration',
};

/** Backup and moving out, in the dashboard. Stands behind the vault's own door. */
export function BackupSection() {
  const vault = useMemo(() => openVault(), []);
  const [seen, setSeen] = useState<{ status: VaultStatus; entries: readonly NewEntry[] } | null>(null);
  useEffect(() => {
    const look = async () => {
      const status = await vault.status();
      setSeen({ status, entries: status.state === 'unlocked' ? (await vault.allEntries()).entries : [] });
    };
    void look();
    return vault.watch(() => void look());
  }, [vault]);
  if (seen === null) return null;
  const { status, entries } = seen;
  if (status.state !== 'unlocked') return <VaultSection />;
  return (
    <>
      <h1>{i18n.t('passwords.nav.backup')}</h1>
      <p class="transfer-bring">
        <a href="/import.html">{i18n.t('transfer.export.bring')}</a>
      </p>
      <ExportView
        count={entries.length}
        asks={!status.slots.includes('device')}
        now={Date.now}
        onCheck={(typed) => check(vault, typed)}
        onWrite={(choice, password) => write(entries, choice, password)}
      />
    </>
  );
}

async function check(vault: Vault, typed: string): Promise<UnlockResult> {
  const isCode = (await parseRecoveryCode(typed)).ok;
  return vault.unlock(isCode ? { kind: 'recovery', code: typed } : { kind: 'passphrase', passphrase: typed });
}

/** The writers and their key derivation load with the first export. */
async function write(entries: readonly NewEntry[], choice: ExportChoice, password: string | null): Promise<Written> {
  const { exporters } = await import('../../core/transfer/exporters/list');
  const exporter = exporters.find(({ id }) => id === formats[choice])!;
  const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));
  const now = Date.now();
  const { text, left } = await exporter.write(entries, { password, random, now });
  if (choice === 'google') {
    const { qrModules } = await import('../../core/transfer/qr-modules');
    return { left, codes: text.split('\n').filter(Boolean).map(qrModules) };
  }
  saveFile(`keytag-${new Date(now).toISOString().slice(0, 10)}.${exporter.extension}`, text, 'text/plain');
  return { left, codes: [] };
}
