import { i18n } from '#i18n';
import type { PasskeyFailure } from '../../core/vault/passkey';
import type { UnlockResult } from '../../core/vault/vault';
import { Button } from '../kit/button';
import { CheckPassphrase } from './check-passphrase';
import { passkeySentence } from './passkey-words';

/** How the person shows once more who is there. */
export interface FreshUnlockSetting {
  /** False for a vault that opens by itself: there is nothing to ask. */
  readonly asks: boolean;
  readonly now: () => number;
  readonly onCheck: (typed: string) => Promise<UnlockResult>;
  /** Where a passkey does as well; called in the click itself. */
  readonly onPasskey?: () => Promise<UnlockResult | { readonly ok: false; readonly why: PasskeyFailure }>;
}

export interface FreshUnlockProps {
  readonly setting: FreshUnlockSetting;
  readonly busy: boolean;
  /** What the button says where there is nothing to ask. */
  readonly anyway: string;
  readonly onRight: () => void;
}

/** Stands before everything that leaves the vault in clear, also while it is open. */
export function FreshUnlock({ setting, busy, anyway, onRight }: FreshUnlockProps) {
  const { asks, now, onCheck, onPasskey } = setting;
  if (!asks) {
    return (
      <Button look="danger" disabled={busy} onClick={onRight}>
        {anyway}
      </Button>
    );
  }
  const byPasskey = async (): Promise<string | null> => {
    const result = await onPasskey!();
    if (result.ok) onRight();
    else if (result.why === 'wrong' || result.why === 'no-such-slot') return i18n.t('vault.passkey.wrong');
    else if (result.why === 'damaged' || result.why === 'wait') return i18n.t('vault.passkey.failed');
    else return passkeySentence(result.why);
    return null;
  };
  return (
    <CheckPassphrase now={now} onCheck={onCheck} onRight={onRight} {...(onPasskey ? { onPasskey: byPasskey } : {})} />
  );
}
