import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { entryFromDraft, isFree, secretProblem, type DraftField, type EntryDraft } from '../../core/otp/draft';
import type { NewEntry } from '../../core/otp/entry';
import { Button } from '../kit/button';
import { EntryFormAdvanced } from './entry-form-advanced';
import { Field, TextField } from './field';

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
      <EntryFormAdvanced draft={draft} problems={problems} set={set} editing={kept !== null} />
      <Button look="primary" type="submit">
        {submit}
      </Button>
    </form>
  );
}
