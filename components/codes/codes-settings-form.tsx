import { i18n } from '#i18n';
import { clipboardTimes, sorts, type CodesSettings } from '../../core/otp/codes-settings';
import { SelectField } from '../kit/select-field';

export interface CodesSettingsFormProps {
  readonly settings: CodesSettings;
  /** The person was asked to let Keytag clear the clipboard and said no. */
  readonly clipboardRefused: boolean;
  readonly onChange: (change: Partial<CodesSettings>) => void;
}

const switches = ['hideCodes', 'compact', 'submitAfterFill', 'correctClock'] as const;

const texts = {
  hideCodes: 'codes.settings.hide',
  compact: 'codes.settings.compact',
  submitAfterFill: 'codes.settings.submit',
  correctClock: 'codes.settings.clock',
} as const;

const sortNames = {
  manual: 'codes.sort.manual',
  name: 'codes.sort.name',
  'last-used': 'codes.sort.last_used',
  'most-used': 'codes.sort.most_used',
} as const;

/** How codes are shown, copied and filled. */
export function CodesSettingsForm({ settings, clipboardRefused, onChange }: CodesSettingsFormProps) {
  return (
    <section class="form">
      <h2>{i18n.t('codes.settings.title')}</h2>
      <SelectField
        label={i18n.t('codes.settings.sort')}
        choices={sorts}
        chosen={settings.sort}
        words={(sort) => i18n.t(sortNames[sort])}
        onChange={(sort) => onChange({ sort })}
      />
      <SelectField
        label={i18n.t('codes.settings.clipboard')}
        choices={clipboardTimes}
        chosen={settings.clearClipboardAfter}
        words={(seconds) =>
          seconds === 0 ? i18n.t('codes.settings.never') : i18n.t('codes.settings.seconds', [String(seconds)])
        }
        help={i18n.t('clipboard.help')}
        problem={clipboardRefused ? i18n.t('clipboard.refused') : ''}
        onChange={(clearClipboardAfter) => onChange({ clearClipboardAfter })}
      />
      {switches.map((name) => (
        <label key={name} class="check">
          <input
            type="checkbox"
            checked={settings[name]}
            onChange={(event) => onChange({ [name]: event.currentTarget.checked })}
          />
          {i18n.t(texts[name])}
        </label>
      ))}
    </section>
  );
}
