import { argon2id } from 'hash-wasm';
import type { Argon2idParameters } from './rows';

/** Argon2id (RFC 9106), 32 bytes. Imported only when someone unlocks: the WebAssembly is not part of a first paint. */
export async function passphraseKey(
  passphrase: string,
  { memory, passes, lanes, salt }: Argon2idParameters,
): Promise<Uint8Array> {
  return argon2id({
    // The same passphrase typed on another keyboard gives the same bytes (Unicode Standard Annex 15).
    password: passphrase.normalize('NFKC'),
    salt,
    memorySize: memory,
    iterations: passes,
    parallelism: lanes,
    hashLength: 32,
    outputType: 'binary',
  });
}

/** Compiles the WebAssembly ahead, so that an unlock is the derivation and little else: by the cheapest derivation there is. */
export async function prepareArgon2id(): Promise<void> {
  await passphraseKey('none', { name: 'argon2id', memory: 8, passes: 1, lanes: 1, salt: new Uint8Array(16) });
}
