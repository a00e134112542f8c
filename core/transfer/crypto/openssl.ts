import { md5 } from '@noble/hashes/legacy.js';
import { concatBytes } from '../../bytes/concat';
import { fromBase64 } from '../../bytes/base64';
import { openAesCbc } from './aes';

const magic = new TextEncoder().encode('Salted__');

/**
 * Opens what CryptoJS writes when it is given a passphrase: `Salted__`, 8 bytes of salt, AES-256-CBC, with key and IV from
 * OpenSSL's EVP_BytesToKey (MD5, one round). There is no authentication: a result is only a hint at a right passphrase.
 * Null when it does not open.
 */
export async function openSalted(base64: unknown, passphrase: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const bytes = typeof base64 === 'string' ? fromBase64(base64) : null;
  if (bytes === null || bytes.length < 32 || !magic.every((byte, i) => bytes[i] === byte)) return null;
  const salt = bytes.subarray(8, 16);
  const secret = concatBytes(new TextEncoder().encode(passphrase), salt);
  let block: Uint8Array = new Uint8Array();
  let derived: Uint8Array = new Uint8Array();
  while (derived.length < 48) {
    block = md5(concatBytes(block, secret));
    derived = concatBytes(derived, block);
  }
  return openAesCbc({ key: derived.subarray(0, 32), iv: derived.subarray(32, 48), sealed: bytes.subarray(16) });
}
