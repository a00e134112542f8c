import type { AutomaticState, FolderProblem } from '../core/backup/automatic';
import { backupFileName, filesToRemove } from '../core/backup/files';
import { openFolderKey } from '../core/backup/folder-key';
import { holdsAll } from '../core/backup/holds';
import { openBackup, sealBackup } from '../core/transfer/backup-key';
import { toHex } from '../core/bytes/hex';
import { backupFolder, noteBackupFolder, type BackupFolder } from './backup-folder';
import { rememberBackup } from './backup-record';
import { versionedEntries } from './backup-versions';
import { canPickFolder, filesIn, mayWrite, readFile, writeFile } from './folder';
import { allEntries } from './vault-entries';
import { openedVault, usualSetting, type VaultSetting } from './vault-state';

/** The automatic backup as it stands now. */
export async function automaticState(): Promise<AutomaticState> {
  const folder = await backupFolder();
  if (!folder) return { kind: canPickFolder() ? 'off' : 'absent' };
  const { handle, lastAt, problem } = folder;
  const isAllowed = await mayWrite(handle).catch(() => false);
  return { kind: 'on', folder: handle.name, lastAt, problem: isAllowed ? problem : 'needs-ok' };
}

/**
 * Writes an encrypted backup to the chosen folder when the open vault holds something else than the last one. One page at a time; a
 * page that waited looks again and finds nothing to do. Rejects with `VaultLocked` while the vault is locked.
 */
export async function backUpToFolder(setting: VaultSetting = usualSetting): Promise<void> {
  if (!(await backupFolder())) return;
  await navigator.locks.request('keytag-automatic-backup', async () => {
    const folder = await backupFolder();
    if (!folder) return;
    const problem = await attempt(folder, setting);
    if (problem !== null) await noteBackupFolder(folder, { problem });
  });
}

async function attempt(folder: BackupFolder, setting: VaultSetting): Promise<FolderProblem | null> {
  const { entries, unreadable } = await allEntries(setting);
  // An empty state is never written: after five of them nothing would be left.
  if (entries.length === 0) return null;
  if (unreadable > 0) return 'unreadable';
  if (!(await mayWrite(folder.handle).catch(() => false))) return 'needs-ok';
  const versioned = await versionedEntries(entries, setting);
  const written = await digestOf(versioned.map(({ id, version }) => `${id} ${version}`).join('\n'));
  if (written === folder.written && folder.problem === null) return null;

  const { header, key } = await openedVault(setting);
  const backupKey = await openFolderKey(key, folder.sealed, { vaultId: header.vaultId, ...folder });
  if (!backupKey) return 'needs-password';
  const now = setting.now();
  const name = backupFileName(folder.tag, now);
  try {
    const text = await sealBackup(entries, backupKey, setting.random);
    await writeFile(folder.handle, name, text);
    const read = await openBackup(await readFile(folder.handle, name), backupKey);
    if (!read || !holdsAll(read, entries)) {
      await folder.handle.removeEntry(name);
      return 'not-read';
    }
  } catch (error) {
    return problemOf(error);
  }
  await noteBackupFolder(folder, { written, lastAt: now, problem: null });
  await rememberBackup(versioned, { whole: true, now });
  await clear(folder, name);
  return null;
}

/** Takes own files that are too many away. What cannot be deleted now is tried again after the next backup. */
async function clear({ handle, tag }: BackupFolder, written: string): Promise<void> {
  const files = await filesIn(handle).catch(() => []);
  await Promise.all(filesToRemove(files, tag, written).map((name) => handle.removeEntry(name).catch(() => {})));
}

function problemOf(error: unknown): FolderProblem {
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'NotAllowedError') return 'needs-ok';
  return name === 'NotFoundError' ? 'gone' : 'not-written';
}

async function digestOf(text: string): Promise<string> {
  return toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))));
}
