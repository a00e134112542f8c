import './backup-line.css';
import { i18n } from '#i18n';
import { Button } from '../kit/button';

export interface BackupLineProps {
  /** How many entries are in no backup. */
  readonly missing: number;
  readonly onOpen: () => void;
}

/** One quiet line below the codes, while there is something in no backup. */
export function BackupLine({ missing, onOpen }: BackupLineProps) {
  if (missing === 0) return null;
  return (
    <aside class="backup-line" aria-label={i18n.t('backup.line.label')}>
      <p>{i18n.t('backup.status.missing', missing)}</p>
      <div>
        <Button look="quiet" onClick={onOpen}>
          {i18n.t('backup.line.open')}
        </Button>
      </div>
    </aside>
  );
}
