import { createCipheriv, createHash, type CipherGCMTypes } from 'node:crypto';

/** Node's own ciphers: what Keytag opens with WebCrypto was not sealed by the same code. */
const gcm: CipherGCMTypes = 'aes-256-gcm';

export function sealGcm(key: Uint8Array, nonce: Uint8Array, plain: Uint8Array, associated?: Uint8Array) {
  const cipher = createCipheriv(gcm, key, nonce);
  if (associated) cipher.setAAD(associated);
  const sealed = Buffer.concat([cipher.update(plain), cipher.final()]);
  return { sealed, tag: cipher.getAuthTag() };
}

export function sealCbc(key: Uint8Array, iv: Uint8Array, plain: Uint8Array): Buffer {
  const cipher = createCipheriv('aes-256-cbc', key, iv);
  return Buffer.concat([cipher.update(plain), cipher.final()]);
}

/** Fixed bytes where an app would draw random ones: fixtures must not change from run to run. */
export const fixed = (length: number, seed: number): Buffer =>
  Buffer.from(Array.from({ length }, (_, i) => (seed * 31 + i * 7) & 0xff));

/** CryptoJS with a passphrase: OpenSSL's `Salted__` format, MD5 key derivation. */
export function sealSalted(plain: Uint8Array, passphrase: string, seed: number): string {
  const salt = fixed(8, seed);
  let derived = Buffer.alloc(0);
  let block = Buffer.alloc(0);
  while (derived.length < 48) {
    block = createHash('md5').update(block).update(passphrase).update(salt).digest();
    derived = Buffer.concat([derived, block]);
  }
  const sealed = sealCbc(derived.subarray(0, 32), derived.subarray(32, 48), plain);
  return Buffer.concat([Buffer.from('Salted__'), salt, sealed]).toString('base64');
}
