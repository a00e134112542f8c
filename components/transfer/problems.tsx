import type { Problem } from './use-import';

export interface ProblemsProps {
  readonly problems: readonly Problem[];
  /** Whether the files' names are told; a file alone needs none. */
  readonly named?: boolean;
}

/** Why files bring nothing. */
export function Problems({ problems, named = problems.length > 1 }: ProblemsProps) {
  const [only] = problems;
  if (!only) return null;
  if (!named) return <p class="transfer-problem">{only.why}</p>;
  return (
    <ul class="transfer-problem transfer-problems">
      {problems.map(({ name, why }, index) => (
        <li key={index}>
          {name === '' ? null : (
            <strong>
              <bdi>{name}</bdi>
            </strong>
          )}{' '}
          {why}
        </li>
      ))}
    </ul>
  );
}
