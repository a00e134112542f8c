import { i18n } from '#i18n';
import { Button } from '../kit/button';

export interface SelectedNoticeProps {
  /** How many of the chosen entries there are; 0: none of them any more. */
  readonly count: number;
  readonly onAll: () => void;
}

/** Says that an export is about some entries only, before anything is written. */
export function SelectedNotice({ count, onAll }: SelectedNoticeProps) {
  if (count === 0) return <p class="transfer-note">{i18n.t('backup.selected.gone')}</p>;
  return (
    <section class="backup-selected">
      <h2>{i18n.t('backup.selected.title', count)}</h2>
      <p class="quiet">{i18n.t('backup.selected.why')}</p>
      <Button look="quiet" onClick={onAll}>
        {i18n.t('backup.selected.all')}
      </Button>
    </section>
  );
}
