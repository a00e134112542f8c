import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button, type ButtonProps } from '../kit/button';

export interface PasskeyButtonProps extends Pick<ButtonProps, 'look'> {
  readonly text: string;
  /** Runs the ceremony; answers the sentence to show, or null when all went well. Called in the click itself. */
  readonly onUse: () => Promise<string | null>;
  /** The id of what tells this button from others of the same words. */
  readonly describedBy?: string;
  /** Asks as soon as the page has the focus, which browsers demand. */
  readonly atOnce?: boolean;
}

/** A button that asks for a passkey, and what went wrong. */
export function PasskeyButton({ text, onUse, look = 'plain', describedBy, atOnce = false }: PasskeyButtonProps) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const use = async () => {
    setBusy(true);
    setProblem(null);
    setProblem(await onUse());
    setBusy(false);
  };
  useEffect(() => {
    if (!atOnce) return undefined;
    if (document.hasFocus()) {
      void use();
      return undefined;
    }
    const begin = () => void use();
    addEventListener('focus', begin, { once: true });
    return () => removeEventListener('focus', begin);
    // Once, when the page opens.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  return (
    <div class="vault-passkey">
      <Button look={look} disabled={busy} aria-describedby={describedBy} onClick={() => void use()}>
        {busy ? i18n.t('vault.passkey.busy') : text}
      </Button>
      <div aria-live="polite">{problem ? <p class="vault-error">{problem}</p> : null}</div>
    </div>
  );
}
