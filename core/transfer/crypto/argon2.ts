import { checkArgon2Cost } from '../limits';
import { TransferError } from '../types';

export interface Argon2Options {
  password: string | Uint8Array;
  salt: Uint8Array;
  /** KiB. */
  memory: number;
  passes: number;
  lanes: number;
  length: number;
}

async function derive(variant: 'argon2id' | 'argon2d', options: Argon2Options): Promise<Uint8Array<ArrayBuffer>> {
  checkArgon2Cost(options);
  // RFC 9106 section 3.1 asks for 8 bytes of salt at least, and hash-wasm refuses fewer.
  if (options.salt.length < 8) throw new TransferError('damaged', 'This file is damaged: its salt is too short.');
  // hash-wasm refuses an empty password, which no backup has.
  if (options.password.length === 0) throw new TransferError('wrong-password', 'The password is wrong: it is empty.');
  const library = await import('./argon2-wasm');
  try {
    const key = await library[variant]({
      password: options.password,
      salt: options.salt,
      iterations: options.passes,
      memorySize: options.memory,
      parallelism: options.lanes,
      hashLength: options.length,
      outputType: 'binary',
    });
    return new Uint8Array(key);
  } catch {
    // The parameters were checked, so what fails here is the allocation.
    throw new TransferError(
      'refused',
      `This backup needs ${Math.ceil(options.memory / 1024)} MB of memory to open, and this computer could not give it. Close other programs and try again.`,
    );
  }
}

/** Argon2id (RFC 9106). Throws `TransferError` before it starts when the cost is out of bounds. */
export const argon2id = (options: Argon2Options): Promise<Uint8Array<ArrayBuffer>> => derive('argon2id', options);
/** Argon2d (RFC 9106), which KDBX uses. Throws `TransferError` before it starts when the cost is out of bounds. */
export const argon2d = (options: Argon2Options): Promise<Uint8Array<ArrayBuffer>> => derive('argon2d', options);
