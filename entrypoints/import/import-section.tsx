import '../../components/transfer/transfer.css';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { codeSkew, watchClockCheck } from '../../adapters/clock-skew';
import { openVault } from '../../adapters/vault';
import { setCodeSkew } from '../../components/codes/code-clock';
import { ImportView } from '../../components/transfer/import-view';
import type { ReadFile } from '../../core/transfer/files';
import type { VaultStatus } from '../../core/vault/vault';
import { startAutomaticBackup } from '../options/automatic-backup';
import { VaultSection } from '../options/vault-section';
import { readPicture } from './read-picture';

/** Importing, in a tab of its own: a popup would close under the file picker. Stands behind the vault's own door. */
export function ImportSection() {
  const vault = useMemo(() => openVault(), []);
  const [status, setStatus] = useState<VaultStatus | null>(null);
  useEffect(() => {
    const look = async () => {
      // The preview's codes are compared with those of the list: both by one clock.
      setCodeSkew(await codeSkew(Date.now()).catch(() => 0));
      setStatus(await vault.status());
    };
    const again = () => void look();
    again();
    const stops = [vault.watch(again), watchClockCheck(again)];
    return () => {
      for (const stop of stops) stop();
    };
  }, [vault]);
  useEffect(() => startAutomaticBackup(vault), [vault]);
  if (status === null) return null;
  if (status.state !== 'unlocked' || status.readOnly) return <VaultSection />;
  return (
    <ImportView
      onRead={read}
      onCompare={async () => (await vault.allEntries()).entries}
      onApply={(changes) => vault.apply(changes)}
    />
  );
}

/** The importers and what they bring load with the first file. */
async function read(file: File, signal: AbortSignal): Promise<ReadFile> {
  const { readFile } = await import('../../core/transfer/files');
  const bytes = new Uint8Array(await file.arrayBuffer());
  signal.throwIfAborted();
  return readFile(bytes, (picture) => readPicture(picture, signal));
}
