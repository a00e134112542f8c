import type { NewEntry } from './entry';

/** The entry that makes the same codes already: same kind and same secret. */
export function duplicateOf<E extends NewEntry>(entry: NewEntry, existing: readonly E[]): E | undefined {
  return existing.find((other) => other.type === entry.type && sameBytes(other.secret, entry.secret));
}

function sameBytes(left: Uint8Array, right: Uint8Array): boolean {
  return left.length === right.length && left.every((byte, index) => byte === right[index]);
}
