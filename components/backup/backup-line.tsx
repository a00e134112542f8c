import './backup-line.css';
import { i18n } from '#i18n';
import type { BackupReminder } from '../../core/backup/reminder';
import type { BackupRecord } from '../../core/backup/record';
import { Button } from '../kit/button';
import { formatMoment } from '../kit/format-day';

export interface BackupLineProps {
  readonly record: BackupRecord;
  readonly reminder: BackupReminder | null;
  readonly onOpen: () => void;
  readonly onLater: () => void;
}

/** One quiet line: how many entries are in no backup, or that the last backup is old. It stands a little firmer when a reminder is due. */
export function BackupLine({ record, reminder, onOpen, onLater }: BackupLineProps) {
  const missing = Object.keys(record.waiting).length;
  const text =
    missing > 0
      ? i18n.t('backup.status.missing', missing)
      : i18n.t('backup.line.old', [formatMoment(record.lastAt ?? 0, 'day-only')]);
  return (
    <aside class={reminder ? 'backup-line backup-due' : 'backup-line'} aria-label={i18n.t('backup.line.label')}>
      <p>{text}</p>
      <div>
        <Button look="quiet" onClick={onOpen}>
          {i18n.t('backup.line.open')}
        </Button>
        <Button look="quiet" onClick={onLater}>
          {i18n.t('backup.line.later')}
        </Button>
      </div>
    </aside>
  );
}
