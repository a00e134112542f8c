import { i18n } from '#i18n';
import { formatMoment } from '../kit/format-day';

export interface BackupStatusProps {
  /** How many entries there are. */
  readonly count: number;
  /** The names of those that are in no backup as they are now. */
  readonly waiting: readonly string[];
  /** The last backup of everything, epoch ms; null: never. */
  readonly lastAt: number | null;
  /** Entries that do not open: no backup can hold them. */
  readonly unreadable: number;
}

/** How much is in no backup, which, and what to do about it. */
export function BackupStatus({ count, waiting, lastAt, unreadable }: BackupStatusProps) {
  if (count === 0 && unreadable === 0) return null;
  const last = lastAt === null ? i18n.t('backup.status.never') : i18n.t('backup.status.last', [formatMoment(lastAt)]);
  return (
    <section class={waiting.length + unreadable > 0 ? 'backup-status backup-missing' : 'backup-status backup-fine'}>
      <h2>
        {waiting.length > 0
          ? i18n.t('backup.status.missing', waiting.length)
          : i18n.t(unreadable > 0 ? 'backup.status.readable' : 'backup.status.fine')}
      </h2>
      <p class="quiet">{last}</p>
      {unreadable > 0 ? <p>{i18n.t('backup.status.unreadable', unreadable)}</p> : null}
      {waiting.length > 0 ? (
        <>
          <p>{i18n.t('backup.status.todo')}</p>
          <details>
            <summary>{i18n.t('backup.status.which')}</summary>
            <ul>
              {waiting.map((name, index) => (
                // Two accounts may share a name.
                // oxlint-disable-next-line react/no-array-index-key
                <li key={index}>
                  <bdi>{name}</bdi>
                </li>
              ))}
            </ul>
          </details>
        </>
      ) : null}
      <p class="quiet small">{i18n.t('backup.status.counts')}</p>
    </section>
  );
}
