import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PreparedKey, Protection, SlotKind, UnlockResult } from '../../core/vault/vault';
import { Button } from '../kit/button';
import { CheckPassphrase } from './check-passphrase';
import { NewPassphrase } from './new-passphrase';
import { RecoveryCode, type RecoveryCodeProps } from './recovery-code';

export interface ProtectionChangeProps extends Pick<RecoveryCodeProps, 'onCopy' | 'onPrint'> {
  readonly slots: readonly SlotKind[];
  readonly now: () => number;
  /** Tries what was typed, a passphrase or the recovery code, without changing anything. */
  readonly onCheck: (typed: string) => Promise<UnlockResult>;
  readonly onPrepare: (protection: Protection) => Promise<PreparedKey>;
}

type Goal = 'passphrase' | 'device' | 'code';
type Step =
  | { readonly at: 'choose' }
  | { readonly at: 'check' | 'new'; readonly goal: Goal }
  | { readonly at: 'code'; readonly prepared: PreparedKey }
  | { readonly at: 'done' };

/** Changes how the vault opens: the passphrase of now, the new way, the new recovery code, and only then the change. */
export function ProtectionChange(props: ProtectionChangeProps) {
  const { slots, now, onCheck, onPrepare, onCopy, onPrint } = props;
  const [step, setStep] = useState<Step>({ at: 'choose' });
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const hasPassphrase = slots.includes('passphrase');

  const attempt = async (work: () => Promise<Step>) => {
    setBusy(true);
    setError(null);
    try {
      setStep(await work());
    } catch {
      setStep({ at: 'choose' });
      setError(i18n.t('vault.change.failed'));
    } finally {
      setBusy(false);
    }
  };
  const prepare = (protection: Protection) =>
    attempt(async () => ({ at: 'code', prepared: await onPrepare(protection) }));
  const begin = (goal: Goal) => {
    setError(null);
    if (!hasPassphrase && goal === 'code') void prepare({ kind: 'device' });
    else setStep({ at: hasPassphrase ? 'check' : 'new', goal });
  };
  /** A new code alone keeps the passphrase that was just typed; after the recovery code a passphrase has to be chosen. */
  const checked = (goal: Goal, typed: string, as: 'passphrase' | 'recovery') => {
    if (goal === 'code' && as === 'passphrase') void prepare({ kind: 'passphrase', passphrase: typed });
    else setStep({ at: 'new', goal: goal === 'code' ? 'passphrase' : goal });
  };

  switch (step.at) {
    case 'check':
      return <CheckPassphrase now={now} onCheck={onCheck} onRight={(typed, as) => checked(step.goal, typed, as)} />;
    case 'new':
      return step.goal === 'device' ? (
        <div class="vault-form">
          <p class="vault-note">{i18n.t('vault.change.device_why')}</p>
          <Button look="danger" disabled={busy} onClick={() => void prepare({ kind: 'device' })}>
            {i18n.t('vault.change.device_submit')}
          </Button>
        </div>
      ) : (
        <NewPassphrase
          submit={i18n.t('vault.change.next')}
          busy={busy}
          onSubmit={(passphrase) => void prepare({ kind: 'passphrase', passphrase })}
        />
      );
    case 'code':
      return (
        <RecoveryCode
          code={step.prepared.recoveryCode}
          busy={busy}
          onCopy={onCopy}
          {...(onPrint ? { onPrint } : {})}
          onKept={() => void attempt(() => step.prepared.commit().then(() => ({ at: 'done' }) as const))}
        />
      );
    default:
      return (
        <div class="vault-form">
          {error ? <p class="vault-error">{error}</p> : null}
          {step.at === 'done' ? <output>{i18n.t('vault.change.done')}</output> : null}
          <div class="vault-actions">
            <Button onClick={() => begin('passphrase')}>
              {i18n.t(hasPassphrase ? 'vault.change.title' : 'vault.change.add')}
            </Button>
            <Button onClick={() => begin('code')}>{i18n.t('vault.change.new_code')}</Button>
            {hasPassphrase ? (
              <Button look="quiet" onClick={() => begin('device')}>
                {i18n.t('vault.change.device')}
              </Button>
            ) : null}
          </div>
          <p class="quiet small">{i18n.t('vault.change.why')}</p>
        </div>
      );
  }
}
