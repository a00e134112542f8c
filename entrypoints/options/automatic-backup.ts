import { watchBackup } from '../../adapters/backup-changes';
import { catchUpCopy } from '../../adapters/vault-copy';
import type { Vault } from '../../core/vault/vault';

/** How long after a change (ms): several changes in a row become one file, and a popup is still open. */
const patience = 1000;

/**
 * Backs up to the chosen folder, and sees to the second copy, while this page is open: now, and after each change of the vault. A page
 * that closes meanwhile leaves the file that was there; the next page that opens writes. Returns the way to stop.
 */
export function startAutomaticBackup(vault: Vault): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const backUp = async () => {
    // A copy that cannot be kept holds up no backup.
    await catchUpCopy().catch(() => undefined);
    const { backUpToFolder } = await import('../../adapters/automatic-backup');
    await backUpToFolder();
  };
  const soon = () => {
    clearTimeout(timer);
    // Locked, or without storage: nothing to do here; what went wrong with the folder is noted beside it.
    timer = setTimeout(() => void backUp().catch(() => undefined), patience);
  };
  soon();
  const stops = [vault.watch(soon), watchBackup(soon)];
  return () => {
    clearTimeout(timer);
    for (const stop of stops) stop();
  };
}
