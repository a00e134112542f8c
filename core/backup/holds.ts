import type { NewEntry } from '../otp/entry';
import type { Imported } from '../transfer/types';
import { contentOf } from './content';

/** Whether what was read from a backup is all of these entries, each with everything it says, in the same order, and nothing else. */
export function holdsAll(read: Imported, entries: readonly NewEntry[]): boolean {
  return (
    read.rejected.length === 0 &&
    read.entries.length === entries.length &&
    read.entries.every((entry, index) => contentOf(entry) === contentOf(entries[index]!))
  );
}
