import { i18n } from '#i18n';
import { draftOf } from '../../core/otp/draft';
import type { Entry } from '../../core/otp/entry';
import { Button } from '../kit/button';
import { EntryForm } from './entry-form';
import { Notice } from './notice';
import { Screen } from './screen';

export interface EditViewProps {
  readonly entry: Entry;
  /** Why the last save failed; null when none did. */
  readonly problem: string | null;
  readonly onSave: (entry: Entry) => void;
  readonly onRemove: (entry: Entry) => void;
  readonly onBack: () => void;
}

/** Changes an entry. Its secret is neither shown nor changed: another secret is another entry. */
export function EditView({ entry, problem, onSave, onRemove, onBack }: EditViewProps) {
  const { id, position, createdAt, usedAt, uses } = entry;
  return (
    <Screen title={i18n.t('codes.edit_title')} onBack={onBack}>
      {problem ? <Notice problem>{problem}</Notice> : null}
      <EntryForm
        draft={draftOf(entry)}
        kept={entry.secret}
        submit={i18n.t('codes.save')}
        onSubmit={(changed) => onSave({ ...changed, id, position, createdAt, usedAt, uses })}
      />
      <Button look="danger" onClick={() => onRemove(entry)}>
        {i18n.t('codes.delete')}
      </Button>
    </Screen>
  );
}
