import { useEffect } from 'preact/hooks';

export interface ToastMessage {
  /** Tells two messages of the same words apart. */
  readonly id: number;
  readonly text: string;
  readonly tone?: 'plain' | 'problem';
  readonly action?: { readonly text: string; readonly onChoose: () => void };
}

/** How long a message stays (ms); longer where there is something to press or to do. */
const stay = 3000;
const stayWithAction = 10_000;

/** One short message at the bottom, read out politely. The live region is always there; only its text comes and goes. */
export function Toast({ message, onGone }: { readonly message: ToastMessage | null; readonly onGone: () => void }) {
  useEffect(() => {
    if (!message) return undefined;
    const timer = setTimeout(onGone, message.action || message.tone === 'problem' ? stayWithAction : stay);
    return () => clearTimeout(timer);
  }, [message, onGone]);
  return (
    <output class="toast-place">
      {message ? (
        <div key={message.id} class={message.tone === 'problem' ? 'toast toast-problem' : 'toast'}>
          <span>{message.text}</span>
          {message.action ? (
            <button
              type="button"
              class="toast-action"
              onClick={() => {
                message.action?.onChoose();
                onGone();
              }}
            >
              {message.action.text}
            </button>
          ) : null}
        </div>
      ) : null}
    </output>
  );
}
