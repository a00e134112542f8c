import { useEffect, useState } from 'preact/hooks';
import { watchBackup } from '../../adapters/backup-changes';
import { backupRecord, snoozeBackup } from '../../adapters/backup-record';
import { readBackupSettings } from '../../adapters/backup-settings';
import { BackupLine } from '../../components/backup/backup-line';
import type { BackupRecord } from '../../core/backup/record';
import { backupReminder, backupSnoozeDays, type BackupReminder } from '../../core/backup/reminder';
import { addDays, dayOf } from '../../core/passwords/days';
import { goTo } from './use-place';

/** The reminder to back up, above the other views of the dashboard while it is due. Needs no open vault. */
export function BackupDue() {
  const [seen, setSeen] = useState<{ record: BackupRecord; reminder: BackupReminder | null } | null>(null);
  useEffect(() => {
    const look = async () => {
      const [record, settings] = await Promise.all([backupRecord(Date.now()), readBackupSettings()]);
      setSeen({ record, reminder: backupReminder(record, settings, dayOf(new Date())) });
    };
    // Without storage the views say so themselves.
    const quietly = () => void look().catch(() => undefined);
    quietly();
    return watchBackup(quietly);
  }, []);
  if (!seen?.reminder) return null;
  return (
    <BackupLine
      {...seen}
      onOpen={() => goTo('backup')}
      onLater={() => void snoozeBackup(addDays(dayOf(new Date()), backupSnoozeDays))}
    />
  );
}
