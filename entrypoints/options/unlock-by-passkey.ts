import { askPasskey } from '../../adapters/passkey';
import type { Passkey, PasskeyFailure } from '../../core/vault/passkey';
import type { UnlockResult, Vault } from '../../core/vault/vault';

/** Asks for one of the vault's passkeys and opens the vault with it. Called in the click itself (adapters/passkey.ts). */
export async function unlockByPasskey(
  vault: Vault,
  passkeys: readonly Passkey[],
): Promise<UnlockResult | { readonly ok: false; readonly why: PasskeyFailure }> {
  const asked = await askPasskey(passkeys);
  return asked.ok ? vault.unlock({ kind: 'passkey', ...asked.passkey }) : asked;
}
