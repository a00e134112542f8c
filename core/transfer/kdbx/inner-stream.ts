import { TransferError } from '../types';

/** Decrypts the protected values of a database, which share one key stream, in the order they stand in the document. */
export type InnerStream = (bytes: Uint8Array) => Uint8Array;

type StreamCipher = (
  key: Uint8Array,
  nonce: Uint8Array,
  data: Uint8Array,
  output: undefined,
  counter: number,
) => Uint8Array;

/** KDBX uses one fixed nonce for Salsa20: the key is fresh in each file. */
const salsaNonce = Uint8Array.of(0xe8, 0x30, 0x09, 0x4b, 0x97, 0x20, 0x5d, 0x2a);
const blockBytes = 64;
const blocksAtOnce = 64;

/** `stream` is the number of the header: 2 Salsa20, 3 ChaCha20. Throws `TransferError` for another. */
export async function innerStream(stream: number, key: Uint8Array): Promise<InnerStream> {
  const digest = async (hash: string) => new Uint8Array(await crypto.subtle.digest(hash, new Uint8Array(key)));
  if (stream === 2) {
    const { salsa20 } = await import('@noble/ciphers/salsa.js');
    return running(salsa20, await digest('SHA-256'), salsaNonce);
  }
  if (stream === 3) {
    const { chacha20 } = await import('@noble/ciphers/chacha.js');
    const hash = await digest('SHA-512');
    return running(chacha20, hash.slice(0, 32), hash.slice(32, 44));
  }
  throw new TransferError('refused', 'This KeePass database protects its values in a way Keytag does not know.');
}

function running(cipher: StreamCipher, key: Uint8Array, nonce: Uint8Array): InnerStream {
  let keystream = new Uint8Array(0);
  let used = 0;
  let counter = 0;
  return (bytes) =>
    bytes.map((byte) => {
      if (used === keystream.length) {
        keystream = new Uint8Array(cipher(key, nonce, new Uint8Array(blocksAtOnce * blockBytes), undefined, counter));
        counter += blocksAtOnce;
        used = 0;
      }
      return byte ^ keystream[used++]!;
    });
}
