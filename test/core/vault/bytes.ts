import { webcrypto } from 'node:crypto';

/** Real chance: what the browser gives in the product. */
export const randomBytes = (length: number): Uint8Array<ArrayBuffer> =>
  webcrypto.getRandomValues(new Uint8Array(length));

/** The bytes with one bit, taken round the end, turned. */
export function flipped(bytes: Uint8Array, bit: number): Uint8Array<ArrayBuffer> {
  const copy = new Uint8Array(bytes);
  const at = bit % (copy.length * 8);
  copy[at >> 3]! ^= 1 << (at & 7);
  return copy;
}
