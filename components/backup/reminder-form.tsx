import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { backupAges, type BackupSettings } from '../../core/backup/reminder';

export interface ReminderFormProps {
  readonly settings: BackupSettings;
  readonly onChange: (settings: BackupSettings) => void;
}

/** When Keytag speaks of backups, and whether by a notification. */
export function ReminderForm({ settings, onChange }: ReminderFormProps) {
  const id = useId();
  return (
    <section class="form">
      <h2>{i18n.t('backup.reminder.title')}</h2>
      <p class="quiet">{i18n.t('backup.reminder.why')}</p>
      <div class="field">
        <label for={id}>{i18n.t('backup.reminder.age')}</label>
        <select
          id={id}
          class="input input-day"
          value={String(backupAges.indexOf(settings.oldAfter))}
          onChange={(event) => onChange({ ...settings, oldAfter: backupAges[Number(event.currentTarget.value)]! })}
        >
          {backupAges.map((days, place) => (
            <option key={String(days)} value={String(place)}>
              {days === null ? i18n.t('backup.reminder.never') : i18n.t('backup.reminder.days', [String(days)])}
            </option>
          ))}
        </select>
      </div>
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
