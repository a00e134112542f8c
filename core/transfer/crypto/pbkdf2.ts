import { checkPbkdf2Cost } from '../limits';

/** PBKDF2 (RFC 8018), `length` bytes. Throws `TransferError` before it starts when the cost is out of bounds. */
export async function pbkdf2(options: {
  hash: 'SHA-1' | 'SHA-256' | 'SHA-512';
  password: string;
  salt: Uint8Array;
  iterations: number;
  length: number;
}): Promise<Uint8Array<ArrayBuffer>> {
  checkPbkdf2Cost(options.iterations);
  const key = await crypto.subtle.importKey('raw', new TextEncoder().encode(options.password), 'PBKDF2', false, [
    'deriveBits',
  ]);
  const bits = await crypto.subtle.deriveBits(
    { name: 'PBKDF2', hash: options.hash, salt: new Uint8Array(options.salt), iterations: options.iterations },
    key,
    options.length * 8,
  );
  return new Uint8Array(bits);
}
