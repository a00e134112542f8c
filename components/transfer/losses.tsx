import { i18n } from '#i18n';
import type { DetailLost } from '../../core/backup/losses';
import { words } from '../kit/words';

/** What an export does not take along. */
export interface Losses {
  /** Entries that the format cannot hold, by their names. */
  readonly left: readonly { readonly name: string; readonly why: string }[];
  readonly details: readonly DetailLost[];
}

/** Says what stays behind, the same before and after. */
export function LossesShown({ losses: { left, details } }: { readonly losses: Losses }) {
  if (left.length === 0 && details.length === 0) return <p class="quiet">{i18n.t('backup.losses.none')}</p>;
  return (
    <div class="transfer-losses">
      {left.length > 0 ? (
        <details class="transfer-way" open>
          <summary>{i18n.t('transfer.export.left', left.length)}</summary>
          <ul>
            {left.map(({ name, why }, index) => (
              // Two accounts may share a name.
              // oxlint-disable-next-line react/no-array-index-key
              <li key={index}>
                <bdi>{name}</bdi>: {why}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      {details.length > 0 ? (
        <details class="transfer-way" open>
          <summary>{i18n.t('backup.losses.title')}</summary>
          <ul>
            {details.map(({ detail, count }) => (
              <li key={detail}>{words(`backup.losses.${detail}`, [String(count)])}</li>
            ))}
          </ul>
        </details>
      ) : null}
    </div>
  );
}
