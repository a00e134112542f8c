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
  const library = await import('hash-wasm');
  try {
    const key = await library.scrypt({
      password: options.password,
      salt: options.salt,
      costFactor: options.n,
      blockSize: options.r,
      parallelism: options.p,
      hashLength: options.length,
      outputType: 'binary',
    });
    return new Uint8Array(key);
  } catch {
    throw new TransferError(
      'refused',
      'This backup needs more memory to open than this computer could give. Close other programs and try again.',
    );
  }
}
