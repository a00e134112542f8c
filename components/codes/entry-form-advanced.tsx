import { i18n } from '#i18n';
import { isFree, type DraftField, type EntryDraft } from '../../core/otp/draft';
import { otpAlgorithms, otpTypes } from '../../core/otp/entry';
import { words } from '../kit/words';
import { Field, TextField } from './field';

export interface EntryFormAdvancedProps {
  readonly draft: EntryDraft;
  readonly problems: Partial<Record<DraftField, string>>;
  readonly set: (change: Partial<EntryDraft>) => void;
  readonly editing: boolean;
}

/** What nearly nobody changes: kind, algorithm, digits, period and counter, folded away. */
export function EntryFormAdvanced({ draft, problems, set, editing }: EntryFormAdvancedProps) {
  const { type } = draft;
  const wrong = problems.digits ?? problems.period ?? problems.counter;
  return (
    <details class="advanced" open={wrong !== undefined || undefined}>
      <summary>{i18n.t('codes.form.advanced')}</summary>
      {editing ? <p class="quiet small">{i18n.t('codes.form.advanced_warning')}</p> : null}
      <Field label={i18n.t('codes.form.type')}>
        {(id) => (
          <select
            id={id}
            value={type}
            onChange={(event) => {
              const chosen = otpTypes.find((one) => one === event.currentTarget.value);
              if (chosen) set({ type: chosen });
            }}
          >
            {otpTypes.map((one) => (
              <option key={one} value={one}>
                {words(`codes.type.${one}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      {isFree(type, 'algorithm') ? (
        <div class="form-pair">
          <Field label={i18n.t('codes.form.algorithm')}>
            {(id) => (
              <select
                id={id}
                value={draft.algorithm}
                onChange={(event) => {
                  const chosen = otpAlgorithms.find((one) => one === event.currentTarget.value);
                  if (chosen) set({ algorithm: chosen });
                }}
              >
                {otpAlgorithms.map((one) => (
                  <option key={one}>{one}</option>
                ))}
              </select>
            )}
          </Field>
          <TextField
            label={i18n.t('codes.form.digits')}
            value={draft.digits}
            numeric
            problem={problems.digits}
            onValue={(digits) => set({ digits })}
          />
        </div>
      ) : null}
      {isFree(type, 'period') ? (
        <TextField
          label={i18n.t('codes.form.period')}
          value={draft.period}
          numeric
          problem={problems.period}
          onValue={(period) => set({ period })}
        />
      ) : null}
      {isFree(type, 'counter') ? (
        <TextField
          label={i18n.t('codes.form.counter')}
          value={draft.counter}
          numeric
          problem={problems.counter}
          onValue={(counter) => set({ counter })}
        />
      ) : null}
    </details>
  );
}
