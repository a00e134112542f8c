import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../kit/button';

export interface FilePasswordProps {
  /** The app the file comes from. */
  readonly label: string;
  /** The file's name; null when it is the only one. */
  readonly name: string | null;
  /** Opens the file; gives what was wrong, or null. */
  readonly onOpen: (password: string) => Promise<string | null>;
  /** Goes on without this file; null when it is the only one. */
  readonly onLeave: (() => void) | null;
  readonly onBack: () => void;
}

/** The password of an encrypted backup. It is used once and kept nowhere. */
export function FilePassword({ label, name, onOpen, onLeave, onBack }: FilePasswordProps) {
  const [text, setText] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  // A screen with one field is there to be typed into, also after a wrong try.
  useEffect(() => field.current?.focus(), [problem]);
  const send = async (event: Event) => {
    event.preventDefault();
    if (busy || text === '') return;
    setBusy(true);
    setProblem(null);
    // The derivation keeps the page busy: let it paint first.
    await new Promise((resolve) => setTimeout(resolve, 0));
    const wrong = await onOpen(text);
    if (wrong === null) return;
    setBusy(false);
    setProblem(wrong);
  };
  return (
    <section class="transfer" aria-labelledby={`${id}-title`}>
      <header>
        <h1 id={`${id}-title`}>{i18n.t('transfer.password.title', [label])}</h1>
        {name === null ? null : (
          <p class="transfer-file">
            <bdi>{i18n.t('transfer.password.of', [name])}</bdi>
          </p>
        )}
        <p class="quiet">{i18n.t('transfer.password.why')}</p>
      </header>
      <form class="transfer-form" onSubmit={(event) => void send(event)}>
        <label for={id}>{i18n.t('transfer.password.label')}</label>
        <input
          id={id}
          ref={field}
          class="transfer-input"
          type="password"
          value={text}
          autocomplete="off"
          spellcheck={false}
          aria-invalid={problem ? 'true' : 'false'}
          aria-describedby={`${id}-told`}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <p id={`${id}-told`} class="transfer-problem" role="alert">
          {problem}
        </p>
        <div class="transfer-actions">
          <Button look="primary" type="submit" disabled={busy || text === ''}>
            {i18n.t(busy ? 'transfer.password.busy' : 'transfer.password.open')}
          </Button>
          {onLeave ? (
            <Button disabled={busy} onClick={onLeave}>
              {i18n.t('transfer.password.leave')}
            </Button>
          ) : null}
          <Button look="quiet" disabled={busy} onClick={onBack}>
            {i18n.t('transfer.back')}
          </Button>
        </div>
      </form>
    </section>
  );
}
