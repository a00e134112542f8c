import { i18n } from '#i18n';
import { backupRecord, changeRecord, snoozeBackup } from '../../adapters/backup-record';
import { readBackupSettings } from '../../adapters/backup-settings';
import { notify, takeBack } from '../../adapters/notifications';
import { openDashboard } from '../../adapters/windows';
import { backupSnoozeDays, nextReminderDay, untoldReminder } from '../../core/backup/reminder';
import { addDays, dayOf, type Day } from '../../core/passwords/days';

const notice = 'backup';

/**
 * Shows the reminder to back up, where the person asked for one and it was not shown yet. Works while the vault is locked. Answers the
 * next day on which to look again.
 */
export async function remindOfBackup(today: Day): Promise<Day | null> {
  const [record, settings] = await Promise.all([backupRecord(Date.now()), readBackupSettings()]);
  const reminder = untoldReminder(record, settings, today);
  if (reminder) {
    const waiting = Object.keys(record.waiting).length;
    const title =
      reminder.kind === 'waiting' ? i18n.t('backup.status.missing', waiting) : i18n.t('backup.reminder.old_title');
    const text = i18n.t(`backup.reminder.${reminder.kind}`);
    // Shown first, remembered after: a kill in between shows the same notification, under the same id, once more.
    await notify({ id: notice, title, text, button: i18n.t('passwords.notice.later') });
    await changeRecord((now) => ({ ...now, told: reminder.key }));
  }
  return nextReminderDay(record, settings, today);
}

/** The reminder was clicked: to the place where a backup is made. False: it is another notification. */
export async function openedBackupNotice(id: string): Promise<boolean> {
  if (id !== notice) return false;
  await takeBack(id);
  await openDashboard('backup');
  return true;
}

/** The reminder was put off. False: it is another notification. */
export async function putOffBackupNotice(id: string): Promise<boolean> {
  if (id !== notice) return false;
  await takeBack(id);
  await snoozeBackup(addDays(dayOf(new Date()), backupSnoozeDays));
  return true;
}
