import { useEffect, useState } from 'preact/hooks';
import { watchBackup } from '../../adapters/backup-changes';
import { lookAtBackup } from '../../adapters/backup-record';
import { versionedEntries } from '../../adapters/backup-versions';
import { openDashboard } from '../../adapters/windows';
import { BackupLine } from '../../components/backup/backup-line';
import type { Entry } from '../../core/otp/entry';

/** The line below the codes that says what is in no backup. It comes after the codes and never holds them up. */
export function Backup({ entries }: { readonly entries: readonly Entry[] }) {
  const [missing, setMissing] = useState(0);
  useEffect(() => {
    let gone = false;
    const look = async () => {
      const { waiting } = await lookAtBackup(await versionedEntries(entries), Date.now());
      if (!gone) setMissing(Object.keys(waiting).length);
    };
    // Locked meanwhile, or without storage: the popup says so itself.
    const quietly = () => void look().catch(() => undefined);
    quietly();
    const stop = watchBackup(quietly);
    return () => {
      gone = true;
      stop();
    };
  }, [entries]);
  return <BackupLine missing={missing} onOpen={() => void openDashboard('backup')} />;
}
