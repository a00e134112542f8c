import { useEffect, useState } from 'preact/hooks';
import { watchBackup } from '../../adapters/backup-changes';
import { lookAtBackup, snoozeBackup } from '../../adapters/backup-record';
import { readBackupSettings } from '../../adapters/backup-settings';
import { versionedEntries } from '../../adapters/backup-versions';
import { openDashboard } from '../../adapters/windows';
import { BackupLine } from '../../components/backup/backup-line';
import type { BackupRecord } from '../../core/backup/record';
import { backupReminder, backupSnoozeDays, isBackupSnoozed, type BackupReminder } from '../../core/backup/reminder';
import type { Entry } from '../../core/otp/entry';
import { addDays, dayOf } from '../../core/passwords/days';
import type { Vault } from '../../core/vault/vault';
import { startAutomaticBackup } from '../options/automatic-backup';

interface Seen {
  readonly record: BackupRecord;
  readonly reminder: BackupReminder | null;
}

/** The line below the codes that says what is in no backup. It comes after the codes and never holds them up. */
export function Backup({ vault, entries }: { readonly vault: Vault; readonly entries: readonly Entry[] }) {
  const [seen, setSeen] = useState<Seen | null>(null);
  useEffect(() => startAutomaticBackup(vault), [vault]);
  useEffect(() => {
    let gone = false;
    const look = async () => {
      const settings = await readBackupSettings();
      const record = await lookAtBackup(await versionedEntries(entries), Date.now());
      const today = dayOf(new Date());
      const reminder = backupReminder(record, settings, today);
      const says = reminder !== null || Object.keys(record.waiting).length > 0;
      if (!gone) setSeen(says && !isBackupSnoozed(record, today) ? { record, reminder } : null);
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
  if (!seen || entries.length === 0) return null;
  return (
    <BackupLine
      {...seen}
      onOpen={() => void openDashboard('backup')}
      onLater={() => void snoozeBackup(addDays(dayOf(new Date()), backupSnoozeDays))}
    />
  );
}
