import { openContents } from '../core/vault/header';
import { sameId } from '../core/vault/passkey';
import { parseRecoveryCode } from '../core/vault/recovery-code';
import type { Header } from '../core/vault/rows';
import { openPassphraseSlot, openSecretSlot } from '../core/vault/slots';
import type { UnlockResult, UnlockWith } from '../core/vault/vault';
import { vaultKey } from '../core/vault/vault-key';
import { openWithDevice } from './device-key';
import { passphraseTyped } from './passphrase-reminder';
import { openSession } from './session';
import { claimTry, forgetTries } from './claim-try';
import { vaultChanged } from './vault-changes';
import { raiseCost } from './vault-raise';
import { findVault, type FoundVault, type VaultSetting } from './vault-state';

/** Tries to open the vault. Each try is counted before its result is known. */
export async function unlockVault(how: UnlockWith, setting: VaultSetting): Promise<UnlockResult> {
  const found = await findVault();
  if (found.kind !== 'header') return { ok: false, why: found.kind === 'damaged' ? 'damaged' : 'no-such-slot' };
  const { open, header } = found;
  if (!header.slots.some((slot) => slot.kind === how.kind)) return { ok: false, why: 'no-such-slot' };

  if (how.kind === 'device') return finish(await openWithDevice(open, header), header, setting);
  if (how.kind === 'passkey') return unlockWithPasskey(how, found, setting);

  const opener = await openerOf(how, header);
  if (!opener) return { ok: false, why: 'wrong' };
  const retryAt = await claimTry(open, header.vaultId, setting.now());
  if (retryAt !== null) return { ok: false, why: 'wait', retryAt };
  const result = await finish(await opener(), header, setting);
  if (!result.ok) return result;
  await forgetTries(open, header.vaultId);
  if (how.kind === 'passphrase') {
    // The vault is open: neither a date nor a dearer slot may hold that up.
    await passphraseTyped(setting.now()).catch(() => {});
    await raiseCost(header, how.passphrase, setting).catch(() => {});
  }
  return result;
}

/** Nobody guesses 32 random bytes, so neither is the try counted nor does a wait after wrong passphrases hold it up. */
async function unlockWithPasskey(
  { credentialId, prf }: Extract<UnlockWith, { kind: 'passkey' }>,
  { open, header }: Extract<FoundVault, { kind: 'header' }>,
  setting: VaultSetting,
): Promise<UnlockResult> {
  const slot = header.slots.find((each) => each.kind === 'passkey' && sameId(each.credentialId, credentialId));
  if (slot?.kind !== 'passkey') return { ok: false, why: 'no-such-slot' };
  const result = await finish(await openSecretSlot(header.vaultId, slot, prf), header, setting);
  if (result.ok) await forgetTries(open, header.vaultId);
  return result;
}

/** How to try; null when what was typed cannot be right, which costs no try. */
async function openerOf(
  how: Extract<UnlockWith, { kind: 'passphrase' | 'recovery' }>,
  header: Header,
): Promise<(() => Promise<Uint8Array | null>) | null> {
  if (how.kind === 'passphrase') {
    const slot = header.slots.find(({ kind }) => kind === 'passphrase');
    if (slot?.kind !== 'passphrase' || how.passphrase === '') return null;
    return () => openPassphraseSlot(header.vaultId, slot, how.passphrase);
  }
  const code = await parseRecoveryCode(how.code);
  const slot = header.slots.find(({ kind }) => kind === 'recovery');
  if (!code.ok || slot?.kind !== 'recovery') return null;
  return () => openSecretSlot(header.vaultId, slot, code.secret);
}

async function finish(raw: Uint8Array | null, header: Header, setting: VaultSetting): Promise<UnlockResult> {
  if (!raw) return { ok: false, why: 'wrong' };
  // The slot opened, so what was typed is right: anything that does not open now is damage.
  if (!(await openContents(await vaultKey(header.keyId, raw), header))) return { ok: false, why: 'damaged' };
  await openSession(header.keyId, raw, setting.now());
  vaultChanged();
  return { ok: true };
}
