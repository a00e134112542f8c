import { useEffect, useId, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../kit/button';

export interface DoneProps {
  readonly added: number;
  /** Whether the file was under a password. */
  readonly encrypted: boolean;
  readonly onAgain: () => void;
}

/** After the import: how many there are now, and what to do with the file. */
export function Done({ added, encrypted, onAgain }: DoneProps) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section class="transfer" aria-labelledby={id}>
      <header>
        <h1 id={id} ref={heading} tabIndex={-1}>
          {i18n.t('transfer.done.title', added)}
        </h1>
        <p>{i18n.t('transfer.done.check')}</p>
        <p class={encrypted ? 'quiet' : 'transfer-note'}>
          {i18n.t(encrypted ? 'transfer.done.file_sealed' : 'transfer.done.file_open')}
        </p>
      </header>
      <div class="transfer-actions">
        <Button onClick={onAgain}>{i18n.t('transfer.done.again')}</Button>
      </div>
    </section>
  );
}
