import { slotAssociated } from './associated';
import type { Random } from './format';
import { frame } from './frame';
import { toHex } from '../transfer/hex';
import type {
  Argon2idParameters,
  DeviceSlot,
  HkdfParameters,
  PasskeySlot,
  PassphraseSlot,
  RecoverySlot,
  Slot,
  SlotTerms,
} from './rows';
import { aesKey, seal, unseal } from './seal';

/** The cost of a new passphrase slot: 64 MiB, 3 passes, 1 lane, above the second choice of RFC 9106 section 4. `memory` in KiB. */
export const passphraseCost = { memory: 64 * 1024, passes: 3, lanes: 1 } as const;

/** Where a new slot belongs, and what it wraps. */
export interface Wrapping {
  readonly vaultId: string;
  /** The vault key's 32 bytes. */
  readonly raw: Uint8Array;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly random: Random;
}

async function wrap<Body extends SlotTerms>(wrapping: Wrapping, key: CryptoKey, slot: Body) {
  const associated = slotAssociated(wrapping.vaultId, slot);
  return { ...slot, ...(await seal(key, new Uint8Array(wrapping.raw), associated, wrapping.random)) };
}

function base(wrapping: Wrapping): { id: string; createdAt: number } {
  return { id: toHex(wrapping.random(16)), createdAt: wrapping.now };
}

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
  return wrap(wrapping, await fromPassphrase(passphrase, kdf), { ...base(wrapping), kind: 'passphrase' as const, kdf });
}

/** A slot that the recovery secret (16 random bytes) opens. */
export async function recoverySlot(wrapping: Wrapping, secret: Uint8Array): Promise<RecoverySlot> {
  const kdf = { name: 'hkdf-sha256' as const, salt: wrapping.random(32) };
  const slot = { ...base(wrapping), kind: 'recovery' as const, kdf };
  return wrap(wrapping, await randomSecretKey(secret, wrapping.vaultId, slot), slot);
}

/** A slot that a key of this browser profile opens. */
export async function deviceSlot(wrapping: Wrapping, key: CryptoKey): Promise<DeviceSlot> {
  return wrap(wrapping, key, { ...base(wrapping), kind: 'device' as const });
}

/** A slot that a passkey's PRF output (32 bytes) opens. */
export async function passkeySlot(
  wrapping: Wrapping,
  prf: Uint8Array,
  passkey: Pick<PasskeySlot, 'credentialId' | 'prfSalt'>,
): Promise<PasskeySlot> {
  const kdf = { name: 'hkdf-sha256' as const, salt: wrapping.random(32) };
  const slot = { ...base(wrapping), kind: 'passkey' as const, kdf, ...passkey };
  return wrap(wrapping, await randomSecretKey(prf, wrapping.vaultId, slot), slot);
}

async function unwrap(vaultId: string, slot: Slot, key: CryptoKey): Promise<Uint8Array | null> {
  const { nonce, data, ...terms } = slot;
  return unseal(key, { nonce, data }, slotAssociated(vaultId, terms));
}

/** The vault key's bytes, or null when the passphrase is wrong. */
export async function openPassphraseSlot(vaultId: string, slot: PassphraseSlot, passphrase: string) {
  return unwrap(vaultId, slot, await fromPassphrase(passphrase, slot.kdf));
}

/** The vault key's bytes, or null when the secret is another one. */
export async function openSecretSlot(vaultId: string, slot: RecoverySlot | PasskeySlot, secret: Uint8Array) {
  return unwrap(vaultId, slot, await randomSecretKey(secret, vaultId, slot));
}

/** The vault key's bytes, or null when the key is another one. */
export async function openDeviceSlot(vaultId: string, slot: DeviceSlot, key: CryptoKey) {
  return unwrap(vaultId, slot, key);
}
