import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { parseRecoveryCode } from '../../core/vault/recovery-code';
import type { PasskeyFailure } from '../../core/vault/passkey';
import type { SlotKind, UnlockResult, UnlockWith } from '../../core/vault/vault';
import { Button } from '../kit/button';
import { useCountdown } from './countdown';
import { PasskeyButton } from './passkey-button';
import { passkeySentence } from './passkey-words';
import { PassphraseField } from './passphrase-field';
import { Rescue } from './rescue';
import { Waiting } from './waiting';

export interface UnlockProps {
  readonly slots: readonly SlotKind[];
  /** Epoch ms before which no try is made. */
  readonly retryAt: number | null;
  readonly now: () => number;
  readonly onUnlock: (how: UnlockWith) => Promise<UnlockResult>;
  /** Asks for a passkey, or goes where that can be done (null). Left out where the browser knows no passkeys. */
  readonly onPasskey?: () => Promise<UnlockResult | { readonly ok: false; readonly why: PasskeyFailure } | null>;
  /** The page was opened for the passkey: asks without a click. */
  readonly passkeyAtOnce?: boolean;
  /** `recovery`: it opened with the recovery code, so a new passphrase should be chosen. */
  readonly onOpen: (with_: 'passphrase' | 'recovery' | 'passkey') => void;
  /** What was typed is right, but what is sealed was changed: saves it as a file. */
  readonly onExport: () => Promise<void>;
}

/** The locked vault: passphrase or recovery code, and what went wrong. */
export function Unlock({ slots, retryAt, now, onUnlock, onPasskey, passkeyAtOnce, onOpen, onExport }: UnlockProps) {
  const hasPasskey = onPasskey !== undefined && slots.includes('passkey');
  const hasPassphrase = slots.includes('passphrase');
  const [kind, setKind] = useState<'passphrase' | 'recovery'>(hasPassphrase ? 'passphrase' : 'recovery');
  const [text, setText] = useState('');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const [waitUntil, setWaitUntil] = useState(retryAt);
  useEffect(() => setWaitUntil(retryAt), [retryAt]);
  const [damaged, setDamaged] = useState(false);
  const left = useCountdown(waitUntil, now);

  const send = async (event: Event) => {
    event.preventDefault();
    if (busy || left > 0 || text === '') return;
    if (kind === 'recovery') {
      const code = await parseRecoveryCode(text);
      if (!code.ok) return setError(i18n.t(`vault.unlock.code_${code.why}`));
    }
    setBusy(true);
    setError(null);
    // The derivation keeps the page busy: let it paint first.
    await new Promise((resolve) => setTimeout(resolve, 0));
    const result = await onUnlock(kind === 'passphrase' ? { kind, passphrase: text } : { kind, code: text });
    setBusy(false);
    if (result.ok) onOpen(kind);
    else if (result.why === 'damaged') setDamaged(true);
    else if (result.why === 'wait') setWaitUntil(result.retryAt);
    else setError(i18n.t(`vault.unlock.wrong_${kind}`));
  };
  const usePasskey = async (): Promise<string | null> => {
    const result = await onPasskey?.();
    if (!result) return null;
    if (result.ok) onOpen('passkey');
    else if (result.why === 'damaged') setDamaged(true);
    else if (result.why === 'wrong' || result.why === 'no-such-slot') return i18n.t('vault.passkey.wrong');
    else if (result.why !== 'wait') return passkeySentence(result.why);
    return null;
  };
  const change = (next: 'passphrase' | 'recovery') => {
    setKind(next);
    setText('');
    setError(null);
  };
  if (damaged) {
    return <Rescue why={i18n.t('vault.unlock.damaged')} onExport={onExport} onRetry={() => setDamaged(false)} />;
  }
  return (
    <section class="vault-screen" aria-labelledby="vault-unlock">
      <header>
        <h1 id="vault-unlock">{i18n.t('vault.unlock.title')}</h1>
        {hasPassphrase ? null : <p>{i18n.t('vault.unlock.device_key_gone')}</p>}
      </header>
      {hasPasskey ? (
        <PasskeyButton
          look="primary"
          text={i18n.t('vault.passkey.unlock')}
          onUse={usePasskey}
          atOnce={passkeyAtOnce ?? false}
        />
      ) : null}
      <form class="vault-form" onSubmit={(event) => void send(event)}>
        <PassphraseField
          key={kind}
          label={i18n.t(`vault.unlock.${kind}`)}
          value={text}
          onInput={setText}
          autocomplete="current-password"
          error={left > 0 ? null : error}
          focus
        />
        <Waiting seconds={left} />
        <Button look={hasPasskey ? 'plain' : 'primary'} type="submit" disabled={busy || left > 0 || text === ''}>
          {i18n.t(busy ? 'vault.unlock.busy' : 'vault.unlock.open')}
        </Button>
      </form>
      {hasPassphrase && slots.includes('recovery') ? (
        <Button look="quiet" onClick={() => change(kind === 'passphrase' ? 'recovery' : 'passphrase')}>
          {i18n.t(kind === 'passphrase' ? 'vault.unlock.use_recovery' : 'vault.unlock.use_passphrase')}
        </Button>
      ) : null}
    </section>
  );
}
