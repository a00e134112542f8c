import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { parseRecoveryCode } from '../../core/vault/recovery-code';
import type { UnlockResult } from '../../core/vault/vault';
import { Button } from '../kit/button';
import { useCountdown } from './countdown';
import { PasskeyButton } from './passkey-button';
import { PassphraseField } from './passphrase-field';
import { Waiting } from './waiting';

export interface CheckPassphraseProps {
  /** What is asked for, and the sentence when it is wrong; as a rule the passphrase or the recovery code. */
  readonly label?: string;
  readonly wrong?: string;
  readonly now: () => number;
  readonly onCheck: (typed: string) => Promise<UnlockResult>;
  readonly onRight: (typed: string, as: 'passphrase' | 'recovery') => void;
  /** Where a passkey does as well; answers what went wrong. */
  readonly onPasskey?: () => Promise<string | null>;
}

/** Asks once more who is there before something weighty: the passphrase of now, or the recovery code where it is forgotten. */
export function CheckPassphrase({ label, wrong, now, onCheck, onRight, onPasskey }: CheckPassphraseProps) {
  const [typed, setTyped] = useState('');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const [waitUntil, setWaitUntil] = useState<number | null>(null);
  const left = useCountdown(waitUntil, now);

  const send = async (event: Event) => {
    event.preventDefault();
    setBusy(true);
    setError(null);
    const result = await onCheck(typed);
    setBusy(false);
    if (result.ok) onRight(typed, (await parseRecoveryCode(typed)).ok ? 'recovery' : 'passphrase');
    else if (result.why === 'wait') setWaitUntil(result.retryAt);
    else setError(wrong ?? i18n.t('vault.change.wrong'));
  };
  return (
    <form class="vault-form" onSubmit={(event) => void send(event)}>
      <PassphraseField
        label={label ?? i18n.t('vault.change.current')}
        value={typed}
        onInput={setTyped}
        autocomplete="current-password"
        error={left > 0 ? null : error}
        focus
      />
      <Waiting seconds={left} />
      <Button look="primary" type="submit" disabled={busy || left > 0 || typed === ''}>
        {i18n.t(busy ? 'vault.unlock.busy' : 'vault.change.next')}
      </Button>
      {onPasskey ? <PasskeyButton text={i18n.t('vault.passkey.instead')} onUse={onPasskey} /> : null}
    </form>
  );
}
