import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Passkey, PasskeyResult, ProvenPasskey } from '../../core/vault/passkey';
import { Button } from '../kit/button';
import { formatMoment } from '../kit/format-day';
import { PasskeyButton } from './passkey-button';
import { passkeySentence } from './passkey-words';

export interface KeepPasskeysProps {
  readonly passkeys: readonly Passkey[];
  readonly busy: boolean;
  readonly onAsk: (passkeys: readonly Passkey[]) => Promise<PasskeyResult>;
  readonly onContinue: (kept: readonly ProvenPasskey[]) => void;
}

/** A new key can be wrapped only for a passkey that is used now: asks for each, and says that the others go. */
export function KeepPasskeys({ passkeys, busy, onAsk, onContinue }: KeepPasskeysProps) {
  const [kept, setKept] = useState<ReadonlyMap<string, ProvenPasskey>>(new Map());
  const keep = async (passkey: Passkey): Promise<string | null> => {
    const result = await onAsk([passkey]);
    if (!result.ok) return passkeySentence(result.why);
    setKept((before) => new Map([...before, [passkey.id, result.passkey]]));
    return null;
  };
  return (
    <div class="vault-form">
      <h3>{i18n.t('vault.passkey.keep_title')}</h3>
      <p>{i18n.t('vault.passkey.keep_why')}</p>
      <ul class="vault-list">
        {passkeys.map((passkey) => (
          <li key={passkey.id}>
            <div id={`keep-${passkey.id}`}>{i18n.t('vault.passkey.added', [formatMoment(passkey.createdAt)])}</div>
            {kept.has(passkey.id) ? (
              <output>{i18n.t('vault.passkey.kept')}</output>
            ) : (
              <PasskeyButton
                text={i18n.t('vault.passkey.keep')}
                describedBy={`keep-${passkey.id}`}
                onUse={() => keep(passkey)}
              />
            )}
          </li>
        ))}
      </ul>
      <Button look="primary" disabled={busy} onClick={() => onContinue([...kept.values()])}>
        {i18n.t(kept.size === passkeys.length ? 'vault.change.next' : 'vault.passkey.keep_without')}
      </Button>
    </div>
  );
}
