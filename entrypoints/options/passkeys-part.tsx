import { i18n } from '#i18n';
import { createPasskey } from '../../adapters/passkey';
import { formatMoment } from '../../components/kit/format-day';
import type { KeyChangeSetting } from '../../components/vault/key-change';
import { Passkeys } from '../../components/vault/passkeys';
import type { Vault } from '../../core/vault/vault';
import type { VaultData } from './use-vault-data';

export interface PasskeysPartProps {
  readonly vault: Vault;
  readonly data: VaultData;
  readonly setting: KeyChangeSetting;
}

const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));

/** The passkeys in the dashboard; nothing where the browser knows none. */
export function PasskeysPart({ vault, data, setting }: PasskeysPartProps) {
  const { passkeys, passkeySupport } = data;
  if (passkeySupport === 'no' && passkeys.length === 0) return null;
  const add = async () => {
    const made = await createPasskey(data, random, formatMoment(Date.now(), 'day-only'));
    if (!made.ok) return made.why;
    await vault.addPasskey(made.passkey);
    return null;
  };
  return (
    <section>
      <h2>{i18n.t('vault.passkey.title')}</h2>
      {passkeySupport === 'old-firefox' ? <p class="quiet">{i18n.t('vault.passkey.old_firefox')}</p> : null}
      {setting.hasPassphrase ? (
        <Passkeys
          {...setting}
          passkeys={passkeys}
          {...(passkeySupport === 'yes' ? { onAdd: add } : {})}
          note={import.meta.env.FIREFOX ? i18n.t('vault.passkey.made_firefox') : null}
          onRemove={(id, protection) => vault.removePasskey(id, protection)}
        />
      ) : (
        <p class="quiet">{i18n.t('vault.passkey.needs_passphrase')}</p>
      )}
    </section>
  );
}
