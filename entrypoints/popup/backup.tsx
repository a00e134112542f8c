import { useEffect, useState } from 'preact/hooks';
import { watchBackup } from '../../adapters/backup-changes';
import { backupRecord, lookAtBackup, snoozeBackup } from '../../adapters/backup-record';
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
    const show = async (record: BackupRecord) => {
      const settings = await readBackupSettings();
      const today = dayOf(new Date());
      const reminder = backupReminder(record, settings, today);
      const says = reminder !== null || Object.keys(record.waiting).length > 0;
      if (!gone) setSeen(says && !isBackupSnoozed(record, today) ? { record, reminder } : null);
    };
    const look = async () => show(await lookAtBackup(await versionedEntries(entries), Date.now()));
    // What another page found is shown and not answered: where these entries are older than its own, neither would ever end.
    const follow = async () => show(await backupRecord(Date.now()));
    // Locked meanwhile, or without storage: the popup says so itself.
    void look().catch(() => undefined);
    const stop = watchBackup(() => void follow().catch(() => undefined));
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
