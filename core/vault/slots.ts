import { passphraseCost } from './format';
import { frame } from './frame';
import type { Argon2idParameters, HkdfParameters, PasskeySlot, PassphraseSlot, RecoverySlot } from './rows';
import { aesKey } from './seal';
import { slotBase, unwrap, wrap, type Wrapping } from './wrapping';

/** The key of a slot whose secret is random: HKDF-SHA-256, bound to the vault and the slot. */
async function randomSecretKey(
  secret: Uint8Array,
  vaultId: string,
  slot: { readonly id: string; readonly kind: string; readonly kdf: HkdfParameters },
): Promise<CryptoKey> {
  const material = await crypto.subtle.importKey('raw', new Uint8Array(secret), 'HKDF', false, ['deriveKey']);
  const info = frame(['keytag slot key', slot.kind, vaultId, slot.id]);
  return crypto.subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(slot.kdf.salt), info },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

async function fromPassphrase(passphrase: string, kdf: Argon2idParameters): Promise<CryptoKey> {
  const { passphraseKey } = await import('./argon2id');
  return aesKey(await passphraseKey(passphrase, kdf));
}

/** A slot that a passphrase opens. */
export async function passphraseSlot(
  wrapping: Wrapping,
  passphrase: string,
  cost: Omit<Argon2idParameters, 'name' | 'salt'> = passphraseCost,
): Promise<PassphraseSlot> {
  const kdf = { name: 'argon2id' as const, ...cost, salt: wrapping.random(16) };
  return wrap(wrapping, await fromPassphrase(passphrase, kdf), {
    ...slotBase(wrapping),
    kind: 'passphrase' as const,
    kdf,
  });
}

/** A slot that the recovery secret (16 random bytes) opens. */
export async function recoverySlot(wrapping: Wrapping, secret: Uint8Array): Promise<RecoverySlot> {
  const kdf = { name: 'hkdf-sha256' as const, salt: wrapping.random(32) };
  const slot = { ...slotBase(wrapping), kind: 'recovery' as const, kdf };
  return wrap(wrapping, await randomSecretKey(secret, wrapping.vaultId, slot), slot);
}

/** A slot that a passkey's PRF output (32 bytes) opens. */
export async function passkeySlot(
  wrapping: Wrapping,
  prf: Uint8Array,
  passkey: Pick<PasskeySlot, 'credentialId' | 'prfSalt'>,
): Promise<PasskeySlot> {
  const kdf = { name: 'hkdf-sha256' as const, salt: wrapping.random(32) };
  const slot = { ...slotBase(wrapping), kind: 'passkey' as const, kdf, ...passkey };
  return wrap(wrapping, await randomSecretKey(prf, wrapping.vaultId, slot), slot);
}

/** The vault key's bytes, or null when the passphrase is wrong. */
export async function openPassphraseSlot(vaultId: string, slot: PassphraseSlot, passphrase: string) {
  return unwrap(vaultId, slot, await fromPassphrase(passphrase, slot.kdf));
}

/** The vault key's bytes, or null when the secret is another one. */
export async function openSecretSlot(vaultId: string, slot: RecoverySlot | PasskeySlot, secret: Uint8Array) {
  return unwrap(vaultId, slot, await randomSecretKey(secret, vaultId, slot));
}
