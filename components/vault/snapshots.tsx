import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SnapshotSummary } from '../../core/vault/vault';
import { Button } from '../kit/button';
import { formatMoment } from '../kit/format-day';

export interface SnapshotsProps {
  readonly snapshots: readonly SnapshotSummary[];
  /** Rejects when the state does not open; nothing is changed then. */
  readonly onRestore: (revision: number) => Promise<void>;
}

/** The earlier states, and the way back to one of them. */
export function Snapshots({ snapshots, onRestore }: SnapshotsProps) {
  const [asked, setAsked] = useState<number | null>(null);
  const [error, setError] = useState<string | null>(null);
  if (snapshots.length === 0) return <p class="quiet">{i18n.t('vault.snapshots.empty')}</p>;
  const restore = async (revision: number) => {
    setAsked(null);
    try {
      await onRestore(revision);
      setError(null);
    } catch {
      setError(i18n.t('vault.snapshots.failed'));
    }
  };
  return (
    <>
      {error ? <p class="vault-error">{error}</p> : null}
      <ul class="vault-list">
        {snapshots.map(({ revision, takenAt, entries }) => (
          <li key={revision}>
            <div>
              <div>{formatMoment(takenAt)}</div>
              <div class="quiet small">{i18n.t('vault.snapshots.entries', entries)}</div>
            </div>
            {asked === revision ? (
              <>
                <p class="small">{i18n.t('vault.snapshots.sure')}</p>
                <Button look="primary" onClick={() => void restore(revision)}>
                  {i18n.t('vault.snapshots.confirm')}
                </Button>
                <Button onClick={() => setAsked(null)}>{i18n.t('vault.snapshots.cancel')}</Button>
              </>
            ) : (
              <Button onClick={() => setAsked(revision)}>{i18n.t('vault.snapshots.restore')}</Button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
