import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../kit/button';

export interface DoneProps {
  readonly added: number;
  readonly replaced: number;
  /** Whether every file was under a password. */
  readonly encrypted: boolean;
  /** Takes the import back. Rejects when that was not possible. */
  readonly onUndo: () => Promise<void>;
  readonly onAgain: () => void;
}

/** After the import: what became of the accounts, a way back, and what to do with the file. */
export function Done({ added, replaced, encrypted, onUndo, onAgain }: DoneProps) {
  const [state, setState] = useState<'done' | 'undoing' | 'failed' | 'undone'>('done');
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const isUndone = state === 'undone';
  useEffect(() => heading.current?.focus(), [isUndone]);
  const undo = async () => {
    setState('undoing');
    await onUndo().then(
      () => setState('undone'),
      () => setState('failed'),
    );
  };
  return (
    <section class="transfer" aria-labelledby={id}>
      <header>
        <h1 id={id} ref={heading} tabIndex={-1}>
          {isUndone ? i18n.t('transfer.done.undone') : title(added, replaced)}
        </h1>
        {isUndone ? (
          <>
            {added > 0 ? <p>{i18n.t('transfer.done.undone_added', added)}</p> : null}
            {replaced > 0 ? <p>{i18n.t('transfer.done.undone_replaced', replaced)}</p> : null}
          </>
        ) : (
          <>
            <p>{i18n.t('transfer.done.check')}</p>
            <p class={encrypted ? 'quiet' : 'transfer-note'}>
              {i18n.t(encrypted ? 'transfer.done.file_sealed' : 'transfer.done.file_open')}
            </p>
          </>
        )}
      </header>
      <p class="transfer-problem" role="alert">
        {state === 'failed' ? i18n.t('transfer.done.undo_failed') : null}
      </p>
      <div class="transfer-actions">
        <Button disabled={state === 'undoing'} onClick={onAgain}>
          {i18n.t('transfer.done.again')}
        </Button>
        {isUndone ? null : (
          <Button look="quiet" disabled={state === 'undoing'} onClick={() => void undo()}>
            {i18n.t(state === 'undoing' ? 'transfer.done.undoing' : 'transfer.done.undo')}
          </Button>
        )}
      </div>
    </section>
  );
}

function title(added: number, replaced: number): string {
  if (replaced === 0) return i18n.t('transfer.done.title', added);
  if (added === 0) return i18n.t('transfer.done.title_replaced', replaced);
  return i18n.t('transfer.done.title_both', [added, replaced]);
}
