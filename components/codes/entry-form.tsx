import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { entryFromDraft, isFree, secretProblem, type DraftField, type EntryDraft } from '../../core/otp/draft';
import { otpAlgorithms, otpTypes, type NewEntry } from '../../core/otp/entry';
import { Button } from '../kit/button';
import { words } from '../kit/words';

export interface EntryFormProps {
  readonly draft: EntryDraft;
  /** The secret of an entry being edited: the form then has no field for it. null: a new entry. */
  readonly kept: Uint8Array | null;
  readonly submit: string;
  readonly onSubmit: (entry: NewEntry) => void;
  /** A link was typed or pasted into the secret's field. */
  readonly onLink?: (text: string) => void;
}

/** The fields of an entry. The secret is checked while it is typed; what nearly nobody changes is folded away. */
export function EntryForm({ draft: given, kept, submit, onSubmit, onLink }: EntryFormProps) {
  const [draft, setDraft] = useState(given);
  const [tried, setTried] = useState(false);
  const result = entryFromDraft(draft, kept);
  const problems: Partial<Record<DraftField, string>> = result.ok ? {} : result.problems;
  const set = (change: Partial<EntryDraft>) => setDraft((before) => ({ ...before, ...change }));
  const typed = draft.secret.trim() !== '';
  const shown = (field: DraftField) => (tried ? problems[field] : undefined);

  return (
    <form
      class="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (result.ok) onSubmit(result.entry);
      }}
    >
      <TextField
        label={i18n.t('codes.form.issuer')}
        hint={i18n.t('codes.form.issuer_hint')}
        value={draft.issuer}
        problem={shown('issuer')}
        onValue={(issuer) => set({ issuer })}
      />
      <TextField label={i18n.t('codes.form.label')} value={draft.label} onValue={(label) => set({ label })} />
      {kept ? null : (
        <TextField
          label={i18n.t('codes.form.secret')}
          value={draft.secret}
          mono
          problem={typed ? (secretProblem(draft.secret, draft.type) ?? undefined) : shown('secret')}
          onValue={(secret) => {
            if (onLink && /^\s*(?:otpauth|otpauth-migration|motp|steam):\/\//i.test(secret)) onLink(secret);
            else set({ secret });
          }}
        />
      )}
      {isFree(draft.type, 'pin') ? (
        <TextField
          label={i18n.t('codes.form.pin')}
          hint={i18n.t('codes.form.pin_hint')}
          value={draft.pin}
          mono
          onValue={(pin) => set({ pin })}
        />
      ) : null}
      {kept ? (
        <>
          <TextField
            label={i18n.t('codes.form.tags')}
            hint={i18n.t('codes.form.tags_hint')}
            value={draft.tags}
            onValue={(tags) => set({ tags })}
          />
          <TextField
            label={i18n.t('fill.sites')}
            hint={i18n.t('fill.sites_hint')}
            value={draft.sites}
            problem={shown('sites')}
            onValue={(sites) => set({ sites })}
          />
          <Field label={i18n.t('codes.form.note')}>
            {(id) => (
              <textarea
                id={id}
                rows={3}
                value={draft.note}
                onInput={(event) => set({ note: event.currentTarget.value })}
              />
            )}
          </Field>
          <label class="check">
            <input
              type="checkbox"
              checked={draft.pinned}
              onChange={(event) => set({ pinned: event.currentTarget.checked })}
            />
            {i18n.t('codes.form.pinned')}
          </label>
        </>
      ) : null}
      <Advanced draft={draft} problems={problems} set={set} editing={kept !== null} />
      <Button look="primary" type="submit">
        {submit}
      </Button>
    </form>
  );
}

interface AdvancedProps {
  readonly draft: EntryDraft;
  readonly problems: Partial<Record<DraftField, string>>;
  readonly set: (change: Partial<EntryDraft>) => void;
  readonly editing: boolean;
}

/** Kind, algorithm, digits, period and counter. */
function Advanced({ draft, problems, set, editing }: AdvancedProps) {
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

interface FieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly problem?: string | undefined;
  readonly children: (id: string, describedBy: string | undefined) => ComponentChildren;
}

/** A label, its control, and what is to be known or mended below it. */
function Field({ label, hint, problem, children }: FieldProps) {
  const id = useId();
  const below = problem ?? hint;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children(id, below ? `${id}-below` : undefined)}
      <p id={`${id}-below`} class={problem ? 'field-problem' : 'field-hint'} role={problem ? 'alert' : undefined}>
        {below}
      </p>
    </div>
  );
}

interface TextFieldProps extends Omit<FieldProps, 'children'> {
  readonly value: string;
  readonly mono?: boolean;
  readonly numeric?: boolean;
  readonly onValue: (value: string) => void;
}

function TextField({ value, mono, numeric, onValue, ...field }: TextFieldProps) {
  return (
    <Field {...field}>
      {(id, describedBy) => (
        <input
          id={id}
          type="text"
          value={value}
          class={mono ? 'mono' : undefined}
          inputMode={numeric ? 'numeric' : undefined}
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          aria-invalid={field.problem ? true : undefined}
          aria-describedby={describedBy}
          onInput={(event) => onValue(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
