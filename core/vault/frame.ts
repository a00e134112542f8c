import { concatBytes } from '../bytes/concat';

export type FramePart = string | number | Uint8Array;

/**
 * Canonical bytes of a list: each part after its length (32 bits, big-endian); text as UTF-8, numbers as decimal text. Two
 * different lists of the same length and types never give the same bytes, so it is safe as associated data.
 */
export function frame(parts: readonly FramePart[]): Uint8Array<ArrayBuffer> {
  return concatBytes(
    ...parts.flatMap((part) => {
      const bytes = part instanceof Uint8Array ? part : new TextEncoder().encode(String(part));
      const length = new Uint8Array(4);
      new DataView(length.buffer).setUint32(0, bytes.length);
      return [length, bytes];
    }),
  );
}
