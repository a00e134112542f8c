import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { clipboardTimes, sorts, type CodesSettings } from '../../core/otp/codes-settings';

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
      <Choice
        label={i18n.t('codes.settings.sort')}
        choices={sorts}
        chosen={settings.sort}
        words={(sort) => i18n.t(sortNames[sort])}
        onChange={(sort) => onChange({ sort })}
      />
      <Choice
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

interface ChoiceProps<Value> {
  readonly label: string;
  readonly choices: readonly Value[];
  readonly chosen: Value;
  readonly words: (value: Value) => string;
  readonly help?: string;
  /** What went wrong with the last change; `""` when nothing did. */
  readonly problem?: string;
  readonly onChange: (value: Value) => void;
}

function Choice<Value>({ label, choices, chosen, words, help, problem = '', onChange }: ChoiceProps<Value>) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        class="input input-day"
        value={String(choices.indexOf(chosen))}
        aria-describedby={help === undefined ? undefined : `${id}-help`}
        onChange={(event) => onChange(choices[Number(event.currentTarget.value)]!)}
      >
        {choices.map((choice, place) => (
          <option key={String(choice)} value={String(place)}>
            {words(choice)}
          </option>
        ))}
      </select>
      {help === undefined ? null : (
        <p id={`${id}-help`} class="quiet">
          {help}
        </p>
      )}
      {problem === '' ? null : <p role="alert">{problem}</p>}
    </div>
  );
}
