import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../kit/button';

export interface PassphraseFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onInput: (text: string) => void;
  readonly autocomplete: 'current-password' | 'new-password';
  readonly error?: string | null;
  readonly focus?: boolean;
  /** Shown under the field. */
  readonly children?: ComponentChildren;
}

/** A field for a passphrase, hidden unless the person wants to see it. */
export function PassphraseField({ label, value, onInput, autocomplete, error, focus, children }: PassphraseFieldProps) {
  const id = useId();
  const [shown, setShown] = useState(false);
  return (
    <div class="vault-field">
      <label id={`${id}-label`} for={id}>
        {label}
      </label>
      <div class="vault-input-row">
        <input
          id={id}
          class="vault-input"
          {...(shown ? { type: 'text' as const } : { type: 'password' as const })}
          value={value}
          autocomplete={autocomplete}
          autocapitalize="none"
          spellcheck={false}
          // A screen with one field is there to be typed into.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autofocus={focus ?? false}
          aria-invalid={error ? 'true' : 'false'}
          aria-describedby={`${id}-told`}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
        <Button look="quiet" aria-describedby={`${id}-label`} onClick={() => setShown(!shown)}>
          {i18n.t(shown ? 'vault.field.hide' : 'vault.field.show')}
        </Button>
      </div>
      <div id={`${id}-told`} aria-live="polite">
        {error ? <p class="vault-error">{error}</p> : null}
        {children}
      </div>
    </div>
  );
}
