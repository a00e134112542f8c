import type { Problem } from './use-import';

/** Why files bring nothing; a file alone needs no name. */
export function Problems({ problems }: { readonly problems: readonly Problem[] }) {
  const [only] = problems;
  if (!only) return null;
  if (problems.length === 1) return <p class="transfer-problem">{only.why}</p>;
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
