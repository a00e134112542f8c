import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { BinnedEntry } from '../../core/vault/vault';
import { Button } from '../kit/button';
import { formatMoment } from '../kit/format-day';

export interface BinProps {
  readonly entries: readonly BinnedEntry[];
  readonly onRestore: (id: string) => void;
  readonly onErase: (id: string) => void;
}

/** The deleted codes of the last 30 days. */
export function Bin({ entries, onRestore, onErase }: BinProps) {
  const [asked, setAsked] = useState<string | null>(null);
  if (entries.length === 0) return <p class="quiet">{i18n.t('vault.bin.empty')}</p>;
  return (
    <ul class="vault-list">
      {entries.map(({ entry, deletedAt }) => {
        const name = [entry.issuer, entry.label].filter((part) => part !== '').join(' · ');
        return (
          <li key={entry.id}>
            <div>
              <div>{name === '' ? i18n.t('vault.bin.no_name') : name}</div>
              <div class="quiet small">{i18n.t('vault.bin.deleted', [formatMoment(deletedAt, 'day-only')])}</div>
            </div>
            {asked === entry.id ? (
              <>
                <p class="small">{i18n.t('vault.bin.erase_sure')}</p>
                <Button look="danger" onClick={() => onErase(entry.id)}>
                  {i18n.t('vault.bin.erase')}
                </Button>
                <Button onClick={() => setAsked(null)}>{i18n.t('vault.bin.cancel')}</Button>
              </>
            ) : (
              <>
                <Button onClick={() => onRestore(entry.id)}>{i18n.t('vault.bin.restore')}</Button>
                <Button look="quiet" onClick={() => setAsked(entry.id)}>
                  {i18n.t('vault.bin.erase')}
                </Button>
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
}
