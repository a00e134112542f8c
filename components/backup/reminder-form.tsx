import { i18n } from '#i18n';
import { backupAges, type BackupSettings } from '../../core/backup/reminder';
import { SelectField } from '../kit/select-field';

export interface ReminderFormProps {
  readonly settings: BackupSettings;
  readonly onChange: (settings: BackupSettings) => void;
}

/** When Keytag speaks of backups, and whether by a notification. */
export function ReminderForm({ settings, onChange }: ReminderFormProps) {
  return (
    <section class="form">
      <h2>{i18n.t('backup.reminder.title')}</h2>
      <p class="quiet">{i18n.t('backup.reminder.why')}</p>
      <SelectField
        label={i18n.t('backup.reminder.age')}
        choices={backupAges}
        chosen={settings.oldAfter}
        words={(days) =>
          days === null ? i18n.t('backup.reminder.never') : i18n.t('backup.reminder.days', [String(days)])
        }
        onChange={(oldAfter) => onChange({ ...settings, oldAfter })}
      />
      <label class="check">
        <input
          type="checkbox"
          checked={settings.notify}
          onChange={(event) => onChange({ ...settings, notify: event.currentTarget.checked })}
        />
        {i18n.t('backup.reminder.notify')}
      </label>
    </section>
  );
}
