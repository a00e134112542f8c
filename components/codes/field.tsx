import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export interface FieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly problem?: string | undefined;
  readonly children: (id: string, describedBy: string | undefined) => ComponentChildren;
}

/** A label, its control, and what is to be known or mended below it. */
export function Field({ label, hint, problem, children }: FieldProps) {
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

export interface TextFieldProps extends Omit<FieldProps, 'children'> {
  readonly value: string;
  readonly mono?: boolean;
  readonly numeric?: boolean;
  readonly onValue: (value: string) => void;
}

/** A field for one line of text. */
export function TextField({ value, mono, numeric, onValue, ...field }: TextFieldProps) {
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
