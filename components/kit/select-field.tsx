import { useId } from 'preact/hooks';

export interface SelectFieldProps<Value> {
  readonly label: string;
  readonly choices: readonly Value[];
  readonly chosen: Value;
  readonly words: (value: Value) => string;
  readonly help?: string;
  /** What went wrong with the last change; `""` when nothing did. */
  readonly problem?: string;
  readonly onChange: (value: Value) => void;
}

/** One of a few values, which need not be text; what is to be known of it below. */
export function SelectField<Value>(props: SelectFieldProps<Value>) {
  const { label, choices, chosen, words, help, problem = '', onChange } = props;
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
