import { useRef } from 'preact/hooks';
import { backUpToFolder } from '../../adapters/automatic-backup';
import { backupFolder, chooseBackupFolder, forgetBackupFolder, noteBackupFolder } from '../../adapters/backup-folder';
import { backupChanged } from '../../adapters/backup-changes';
import { mayWrite, pickFolder } from '../../adapters/folder';
import { Automatic } from '../../components/backup/automatic';
import type { AutomaticState } from '../../core/backup/automatic';

/** The automatic backup, connected. */
export function AutomaticSection({
  state,
  names,
}: {
  readonly state: AutomaticState;
  readonly names: readonly string[];
}) {
  const picked = useRef<FileSystemDirectoryHandle | null>(null);

  /** Writes even if nothing changed: the person may have emptied the folder. */
  const now = async () => {
    const folder = await backupFolder();
    if (folder) await noteBackupFolder(folder, { written: null });
    await backUpToFolder();
  };
  return (
    <Automatic
      state={state}
      names={names}
      onChoose={async () => {
        picked.current = await pickFolder();
        return picked.current?.name ?? null;
      }}
      onPassword={async (password) => {
        const handle = picked.current ?? (await backupFolder())?.handle;
        if (!handle) throw new Error('no folder was chosen');
        await chooseBackupFolder(handle, password);
        picked.current = null;
        await backUpToFolder();
      }}
      onAllow={async () => {
        const folder = await backupFolder();
        if (folder && (await mayWrite(folder.handle, true))) await now();
        backupChanged();
      }}
      onNow={now}
      onStop={forgetBackupFolder}
    />
  );
}
