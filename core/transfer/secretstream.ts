import { concatBytes } from '../bytes/concat';
import { TransferError } from './types';

const headerBytes = 24;
const tagBytes = 1;
const macBytes = 16;

/**
 * Opens the first message of libsodium's `crypto_secretstream_xchacha20poly1305`, without additional data
 * (doc.libsodium.org, secret-key cryptography, encrypted streams). Null when the key is wrong or a byte was changed.
 * libsodium itself is 430 KB; its two primitives come from noble.
 */
export async function openSecretstream(
  key: Uint8Array,
  header: Uint8Array,
  message: Uint8Array,
): Promise<Uint8Array | null> {
  if (header.length !== headerBytes || message.length < tagBytes + macBytes) {
    throw new TransferError('damaged', 'This Ente backup is truncated or damaged.');
  }
  const { chacha20, hchacha } = await import('@noble/ciphers/chacha.js');
  const { poly1305 } = await import('@noble/ciphers/_poly1305.js');

  const words = new Uint32Array(8);
  const word = (bytes: Uint8Array) => {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return Uint32Array.from({ length: bytes.length / 4 }, (_, index) => view.getUint32(index * 4, true));
  };
  hchacha(sigma, word(key), word(header.slice(0, 16)), words);
  const subkey = new Uint8Array(32);
  const subkeyView = new DataView(subkey.buffer);
  words.forEach((value, index) => subkeyView.setUint32(index * 4, value, true));

  const nonce = new Uint8Array(12);
  nonce[0] = 1; // the message counter, little-endian
  nonce.set(header.subarray(16), 4);
  const body = message.subarray(tagBytes, message.length - macBytes);

  // The tag stands encrypted in front; authenticated is the whole 64-byte block it was encrypted in.
  const tagBlock = chacha20(subkey, nonce, new Uint8Array(64), undefined, 1);
  tagBlock[0] = message[0]!;
  const lengths = new DataView(new ArrayBuffer(16));
  lengths.setUint32(8, tagBlock.length + body.length, true);
  // libsodium pads by the length, not up to the next sixteen: kept there for compatibility, so also here.
  const padding = new Uint8Array(body.length & 15);
  const authenticated = concatBytes(tagBlock, body, padding, new Uint8Array(lengths.buffer));
  const mac = poly1305(authenticated, chacha20(subkey, nonce, new Uint8Array(32), undefined, 0));
  const given = message.subarray(message.length - macBytes);
  if (mac.reduce((different, byte, index) => different | (byte ^ given[index]!), 0) !== 0) return null;
  return chacha20(subkey, nonce, body, undefined, 2);
}

/** "expand 32-byte k" */
const sigma = Uint32Array.of(0x61707865, 0x3320646e, 0x79622d32, 0x6b206574);
