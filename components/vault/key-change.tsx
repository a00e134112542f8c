import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { sameId, type Passkey, type PasskeyResult, type ProvenPasskey } from '../../core/vault/passkey';
import type { PreparedKey, Protection, UnlockResult } from '../../core/vault/vault';
import { Button } from '../kit/button';
import { CheckPassphrase } from './check-passphrase';
import { KeepPasskeys } from './keep-passkeys';
import { NewPassphrase } from './new-passphrase';
import { passkeySentence } from './passkey-words';
import { RecoveryCode, type RecoveryCodeProps } from './recovery-code';

/** What a new key needs from the page around it. */
export interface KeyChangeSetting extends Pick<RecoveryCodeProps, 'onCopy' | 'onPrint'> {
  readonly now: () => number;
  readonly hasPassphrase: boolean;
  /** What the person's entries are called: for the strength of a new passphrase. */
  readonly names: readonly string[];
  /** Tries what was typed, a passphrase or the recovery code, without changing anything. */
  readonly onCheck: (typed: string) => Promise<UnlockResult>;
  /** Runs the ceremony for one of these. */
  readonly onAsk: (passkeys: readonly Passkey[]) => Promise<PasskeyResult>;
}

export interface KeyChangeProps extends KeyChangeSetting {
  /** What is new: the passphrase, that there is none, or the recovery code alone. */
  readonly goal: 'passphrase' | 'device' | 'code';
  /** The passkeys that may go on opening the vault. */
  readonly passkeys: readonly Passkey[];
  readonly onPrepare: (protection: Protection) => Promise<PreparedKey>;
  readonly onEnd: (end: 'done' | 'failed' | 'cancelled') => void;
}

type Step =
  | { readonly at: 'wait' | 'check' | 'new' }
  | { readonly at: 'keep'; readonly passphrase: string }
  | { readonly at: 'code'; readonly prepared: PreparedKey };

/** Makes a new key: who is there, the new passphrase, the passkeys that stay, the new recovery code, and only then the change. */
export function KeyChange(props: KeyChangeProps) {
  const { goal, hasPassphrase, names, passkeys, now, onCheck, onAsk, onPrepare, onEnd, onCopy, onPrint } = props;
  const direct = !hasPassphrase && goal === 'code';
  const [step, setStep] = useState<Step>({ at: direct ? 'wait' : hasPassphrase ? 'check' : 'new' });
  const [proven, setProven] = useState<readonly ProvenPasskey[]>([]);
  const [busy, setBusy] = useState(false);
  const left = passkeys.filter((each) => !proven.some((one) => sameId(one.credentialId, each.credentialId)));

  const attempt = async (work: () => Promise<void>) => {
    setBusy(true);
    try {
      await work();
      setBusy(false);
    } catch {
      onEnd('failed');
    }
  };
  const prepare = (protection: Protection) =>
    attempt(async () => setStep({ at: 'code', prepared: await onPrepare(protection) }));
  useEffect(() => {
    if (direct) void prepare({ kind: 'device' });
    // Once, when the change begins.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  const finish = (passphrase: string, kept: readonly ProvenPasskey[]) => {
    const protection = { kind: 'passphrase', passphrase } as const;
    void prepare(kept.length === 0 ? protection : { ...protection, passkeys: kept });
  };
  const withPassphrase = (passphrase: string) => {
    if (left.length > 0) setStep({ at: 'keep', passphrase });
    else finish(passphrase, proven);
  };
  /** A new code alone keeps the passphrase that was just typed; where it is forgotten one has to be chosen. */
  const checked = (typed: string, as: 'passphrase' | 'recovery') => {
    if (goal === 'code' && as === 'passphrase') withPassphrase(typed);
    else setStep({ at: 'new' });
  };
  const byPasskey = async (): Promise<string | null> => {
    const result = await onAsk(passkeys);
    if (!result.ok) return passkeySentence(result.why);
    setProven([result.passkey]);
    setStep({ at: 'new' });
    return null;
  };
  return (
    <>
      {step.at === 'check' ? (
        <CheckPassphrase
          now={now}
          onCheck={onCheck}
          onRight={checked}
          {...(passkeys.length > 0 && goal !== 'device' ? { onPasskey: byPasskey } : {})}
        />
      ) : null}
      {step.at === 'new' && goal === 'device' ? (
        <div class="vault-form">
          <p class="vault-note">{i18n.t('vault.change.device_why')}</p>
          <Button look="danger" disabled={busy} onClick={() => void prepare({ kind: 'device' })}>
            {i18n.t('vault.change.device_submit')}
          </Button>
        </div>
      ) : null}
      {step.at === 'new' && goal !== 'device' ? (
        <NewPassphrase submit={i18n.t('vault.change.next')} busy={busy} names={names} onSubmit={withPassphrase} />
      ) : null}
      {step.at === 'keep' ? (
        <KeepPasskeys
          passkeys={left}
          busy={busy}
          onAsk={onAsk}
          onContinue={(kept) => finish(step.passphrase, [...proven, ...kept])}
        />
      ) : null}
      {step.at === 'code' ? (
        <RecoveryCode
          code={step.prepared.recoveryCode}
          busy={busy}
          onCopy={onCopy}
          {...(onPrint ? { onPrint } : {})}
          onKept={() => void attempt(() => step.prepared.commit().then(() => onEnd('done')))}
        />
      ) : null}
      {step.at === 'wait' ? null : (
        <Button look="quiet" disabled={busy} onClick={() => onEnd('cancelled')}>
          {i18n.t('vault.change.cancel')}
        </Button>
      )}
    </>
  );
}
