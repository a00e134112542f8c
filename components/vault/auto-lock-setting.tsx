import { useId } from 'preact/hooks';
import { i18n } from '#i18n';

export interface AutoLockSettingProps<Minutes extends number | null> {
  readonly minutes: Minutes;
  readonly choices: readonly Minutes[];
  readonly onChange: (minutes: Minutes) => void;
}

function words(minutes: number | null): string {
  if (minutes === null) return i18n.t('vault.auto_lock.never');
  return minutes < 60 ? i18n.t('vault.auto_lock.minutes', minutes) : i18n.t('vault.auto_lock.hours', minutes / 60);
}

/** How long the vault stays open while nobody uses it. */
export function AutoLockSetting<Minutes extends number | null>({
  minutes,
  choices,
  onChange,
}: AutoLockSettingProps<Minutes>) {
  const id = useId();
  return (
    <div class="vault-field">
      <label for={id}>{i18n.t('vault.auto_lock.label')}</label>
      <select
        id={id}
        class="vault-input"
        value={String(choices.indexOf(minutes))}
        onChange={(event) => onChange(choices[Number(event.currentTarget.value)]!)}
      >
        {choices.map((choice, index) => (
          <option key={String(choice)} value={String(index)}>
            {words(choice)}
          </option>
        ))}
      </select>
      <p class="quiet small">{i18n.t('vault.auto_lock.why')}</p>
    </div>
  );
}
