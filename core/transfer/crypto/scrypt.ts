import { scryptAsync } from '@noble/hashes/scrypt.js';
import { checkScryptCost } from '../limits';
import { TransferError } from '../types';

/** scrypt (RFC 7914). Throws `TransferError` before it starts when the cost is out of bounds. */
export async function scrypt(options: {
  password: string;
  salt: Uint8Array;
  n: number;
  r: number;
  p: number;
  length: number;
}): Promise<Uint8Array<ArrayBuffer>> {
  checkScryptCost(options);
  try {
    const key = await scryptAsync(options.password, options.salt, {
      N: options.n,
      r: options.r,
      p: options.p,
      dkLen: options.length,
      // The page stays alive meanwhile.
      asyncTick: 50,
    });
    return new Uint8Array(key);
  } catch {
    throw new TransferError(
      'refused',
      'This backup needs more memory to open than this computer could give. Close other programs and try again.',
    );
  }
}
