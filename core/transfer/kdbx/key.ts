import { argon2d, argon2id } from '../crypto/argon2';
import { checkAesKdfCost, checkArgon2Cost } from '../limits';
import { concatBytes } from '../../bytes/concat';
import type { KdbxKdf } from './header';
import { damagedDatabase } from './input';

const sha256 = async (bytes: Uint8Array): Promise<Uint8Array> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes)));

/** The key that a password alone gives, stretched as the header asks. Throws `TransferError` when that costs too much. */
export async function transformedKey(password: string, kdf: KdbxKdf): Promise<Uint8Array> {
  const composite = await sha256(await sha256(new TextEncoder().encode(password)));
  if (kdf.name === 'aes') return sha256(await encryptOver(composite, kdf.seed, kdf.rounds));
  const derive = kdf.name === 'argon2d' ? argon2d : argon2id;
  return derive({ password: composite, salt: kdf.salt, ...argon2Cost(kdf), length: 32 });
}

/** The header's cost in the units of RFC 9106: memory in KiB. */
const argon2Cost = (kdf: Extract<KdbxKdf, { memory: bigint }>) => ({
  memory: Number(kdf.memory / 1024n),
  passes: Number(kdf.passes),
  lanes: kdf.lanes,
});

/** Throws `TransferError` when the derivation that a header asks for costs too much to be run. */
export function checkKdfCost(kdf: KdbxKdf): void {
  if (kdf.name === 'aes') checkAesKdfCost(kdf.rounds);
  else checkArgon2Cost(argon2Cost(kdf));
}

/** Rounds done in one call: 1 MiB of zeros. */
const batch = 65_536;

/**
 * AES-KDF: both halves of the key are encrypted with AES-256-ECB over and over. WebCrypto has no ECB, but CBC over
 * zeros with the half as its first vector is the same chain, and runs at the machine's full speed.
 */
async function encryptOver(key: Uint8Array, seed: Uint8Array, rounds: bigint): Promise<Uint8Array> {
  if (seed.length !== 32) throw damagedDatabase();
  checkAesKdfCost(rounds);
  const aes = await crypto.subtle.importKey('raw', new Uint8Array(seed), 'AES-CBC', false, ['encrypt']);
  const zeros = new Uint8Array(batch * 16);
  const halves = [key.slice(0, 16), key.slice(16)].map(async (half) => {
    let block = half;
    for (let left = Number(rounds); left > 0; left -= batch) {
      const length = Math.min(left, batch) * 16;
      const chain = await crypto.subtle.encrypt({ name: 'AES-CBC', iv: block }, aes, zeros.subarray(0, length));
      block = new Uint8Array(chain).slice(length - 16, length);
    }
    return block;
  });
  return concatBytes(...(await Promise.all(halves)));
}
