import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { intervals, type Interval, type LedgerSettings } from '../../core/passwords/policy';

export interface SettingsFormProps {
  readonly settings: LedgerSettings;
  readonly onChange: (settings: LedgerSettings) => void;
}

/** When Keytag speaks up, and whether notifications show names. */
export function SettingsForm({ settings, onChange }: SettingsFormProps) {
  return (
    <section class="form">
      <h2>{i18n.t('passwords.settings.title')}</h2>
      <p class="quiet">{i18n.t('passwords.settings.why')}</p>
      {(['review', 'rotate', 'overdue'] as const).map((name) => (
        <IntervalField
          key={name}
          label={i18n.t(`passwords.settings.${name}`)}
          value={settings[name]}
          onChange={(days) => onChange({ ...settings, [name]: days })}
        />
      ))}
      <label class="check">
        <input
          type="checkbox"
          checked={settings.hideNames}
          onChange={(event) => onChange({ ...settings, hideNames: event.currentTarget.checked })}
        />
        {i18n.t('passwords.settings.hide')}
      </label>
      <p class="quiet small">{i18n.t('passwords.settings.always')}</p>
    </section>
  );
}

interface IntervalFieldProps {
  readonly label: string;
  readonly value: Interval;
  readonly onChange: (days: Interval) => void;
}

function IntervalField({ label, value, onChange }: IntervalFieldProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        class="input input-day"
        value={String(intervals.indexOf(value))}
        onChange={(event) => onChange(intervals[Number(event.currentTarget.value)]!)}
      >
        {intervals.map((days, place) => (
          <option key={String(days)} value={String(place)}>
            {days === null ? i18n.t('passwords.settings.off') : i18n.t('passwords.settings.days', [String(days)])}
          </option>
        ))}
      </select>
    </div>
  );
}
