import { i18n } from '#i18n';
import { intervals, type LedgerSettings } from '../../core/passwords/policy';
import { SelectField } from '../kit/select-field';

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
        <SelectField
          key={name}
          label={i18n.t(`passwords.settings.${name}`)}
          choices={intervals}
          chosen={settings[name]}
          words={(days) =>
            days === null ? i18n.t('passwords.settings.off') : i18n.t('passwords.settings.days', [String(days)])
          }
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
