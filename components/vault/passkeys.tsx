import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { mostPasskeys, type Passkey, type PasskeyFailure } from '../../core/vault/passkey';
import type { PreparedKey, Protection } from '../../core/vault/vault';
import { Button } from '../kit/button';
import { formatMoment } from '../kit/format-day';
import { CheckPassphrase } from './check-passphrase';
import { KeyChange, type KeyChangeSetting } from './key-change';
import { PasskeyButton } from './passkey-button';
import { passkeySentence } from './passkey-words';

export interface PasskeysProps extends KeyChangeSetting {
  readonly passkeys: readonly Passkey[];
  /** Makes one and stores it; answers why not. Rejects when it was made and not stored. Left out where no more can be made. */
  readonly onAdd?: () => Promise<PasskeyFailure | null>;
  /** Something to know before one is made. */
  readonly note: string | null;
  readonly onRemove: (id: string, protection: Extract<Protection, { kind: 'passphrase' }>) => Promise<PreparedKey>;
}

type Step =
  | { readonly at: 'list'; readonly told?: string; readonly failed?: boolean }
  | { readonly at: 'check' }
  | { readonly at: 'make' }
  | { readonly at: 'remove'; readonly id: string };

/** The passkeys that open the vault: each with its date, a way to remove it, and the way to one more. */
export function Passkeys({ passkeys, onAdd, note, onRemove, ...setting }: PasskeysProps) {
  const [step, setStep] = useState<Step>({ at: 'list' });
  const told = (sentence: string, failed = false) => setStep({ at: 'list', told: sentence, failed });

  const make = async (): Promise<string | null> => {
    try {
      const why = await onAdd?.();
      if (why) return passkeySentence(why);
      told(i18n.t('vault.passkey.done'));
    } catch {
      told(i18n.t('vault.passkey.not_saved'), true);
    }
    return null;
  };
  const cancel = (
    <Button look="quiet" onClick={() => setStep({ at: 'list' })}>
      {i18n.t('vault.change.cancel')}
    </Button>
  );
  if (step.at === 'check') {
    return (
      <>
        <CheckPassphrase now={setting.now} onCheck={setting.onCheck} onRight={() => setStep({ at: 'make' })} />
        {cancel}
      </>
    );
  }
  if (step.at === 'make') {
    return (
      <>
        <div class="vault-form">
          <p>{i18n.t('vault.passkey.make_why')}</p>
          {note ? <p>{note}</p> : null}
          <PasskeyButton look="primary" text={i18n.t('vault.passkey.make')} onUse={make} />
        </div>
        {cancel}
      </>
    );
  }
  if (step.at === 'remove') {
    const { id } = step;
    return (
      <>
        <p class="vault-note">{i18n.t('vault.passkey.remove_why')}</p>
        <KeyChange
          {...setting}
          goal="code"
          passkeys={passkeys.filter((passkey) => passkey.id !== id)}
          onPrepare={(protection) => {
            if (protection.kind !== 'passphrase') throw new TypeError('A vault with passkeys has a passphrase.');
            return onRemove(id, protection);
          }}
          onEnd={(end) => {
            if (end === 'done') told(i18n.t('vault.passkey.removed'));
            else if (end === 'failed') told(i18n.t('vault.change.failed'), true);
            else setStep({ at: 'list' });
          }}
        />
      </>
    );
  }
  return (
    <div class="vault-form">
      <p class="quiet small">{i18n.t('vault.passkey.why')}</p>
      <output class={step.failed ? 'vault-error' : ''}>{step.told ?? ''}</output>
      {passkeys.length > 0 ? (
        <ul class="vault-list">
          {passkeys.map(({ id, createdAt }) => (
            <li key={id}>
              <div id={`passkey-${id}`}>{i18n.t('vault.passkey.added', [formatMoment(createdAt)])}</div>
              <Button aria-describedby={`passkey-${id}`} onClick={() => setStep({ at: 'remove', id })}>
                {i18n.t('vault.passkey.remove')}
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
      {onAdd ? (
        <div class="vault-actions">
          <Button disabled={passkeys.length >= mostPasskeys} onClick={() => setStep({ at: 'check' })}>
            {i18n.t('vault.passkey.add')}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
