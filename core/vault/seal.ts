import type { Random } from './format';
import type { Sealed } from './rows';

/** How much longer than what is sealed `data` is: by AES-GCM's tag, which ends it. */
export const tagBytes = 16;

/** A vault key or a slot's key, ready for AES-256-GCM. */
export function aesKey(raw: Uint8Array): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', new Uint8Array(raw), 'AES-GCM', false, ['encrypt', 'decrypt']);
}

/** Seals with AES-256-GCM under a fresh random 96-bit nonce (NIST SP 800-38D section 8.2.2); the tag is the end of `data`. */
export async function seal(
  key: CryptoKey,
  plain: Uint8Array<ArrayBuffer>,
  associated: Uint8Array<ArrayBuffer>,
  random: Random,
): Promise<Sealed> {
  const nonce = random(12);
  const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce, additionalData: associated }, key, plain);
  return { nonce, data: new Uint8Array(data) };
}

/** The opposite of `seal`. Null when it does not open: another key, other associated data, or changed bytes. */
export async function unseal(
  key: CryptoKey,
  { nonce, data }: Sealed,
  associated: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    const parameters = { name: 'AES-GCM', iv: new Uint8Array(nonce), additionalData: associated };
    return new Uint8Array(await crypto.subtle.decrypt(parameters, key, new Uint8Array(data)));
  } catch {
    return null;
  }
}
