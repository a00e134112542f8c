import { i18n } from '#i18n';
import type { PreviewRow } from '../../core/transfer/preview';

/** What needs a decision comes first, what is there already last; each with its key of the strings. */
const states = [
  ['other-secret', 'other_secret'],
  ['other-details', 'other_details'],
  ['new', 'new'],
  ['repeated', 'repeated'],
  ['known', 'known'],
] as const;

/** How many accounts there are of each kind. */
export function Counts({ rows, rejected }: { readonly rows: readonly PreviewRow[]; readonly rejected: number }) {
  return (
    <ul class="transfer-counts">
      {states.map(([state, key]) => {
        const count = rows.filter((row) => row.state === state).length;
        return count === 0 ? null : (
          <li key={state} class={`transfer-state transfer-${state}`}>
            {i18n.t(`transfer.count.${key}`, count)}
          </li>
        );
      })}
      {rejected > 0 ? (
        <li class="transfer-state transfer-rejected">{i18n.t('transfer.count.rejected', rejected)}</li>
      ) : null}
    </ul>
  );
}
