import type { NewEntry } from '../otp/entry';
import { fitsRow } from '../vault/entry-text';
import { checkEntryCount } from './limits';
import { Rejection } from './rejection';
import { TransferError, type Imported, type Rejected } from './types';

/**
 * Reads every item of a file. `read` gives its entry, null for an item that has no code (which is no reject), or
 * throws a `Rejection`. One bad entry never sinks the file. Throws `TransferError` above the entry limit.
 */
export function eachEntry<Item>(
  items: Iterable<Item>,
  read: (item: Item, index: number) => NewEntry | null,
  where: (index: number) => string = (index) => `entry ${index + 1}`,
): Imported {
  const entries: NewEntry[] = [];
  const rejected: Rejected[] = [];
  let index = 0;
  for (const item of items) {
    try {
      const entry = read(item, index);
      if (entry !== null && !fitsRow(entry)) throw new Rejection('Its note and names are longer than Keytag can keep.');
      if (entry !== null) entries.push(entry);
    } catch (error) {
      if (error instanceof TransferError) throw error;
      const why = error instanceof Rejection ? error.message : 'It could not be read.';
      rejected.push({ where: where(index), why });
    }
    checkEntryCount(entries.length + rejected.length);
    index += 1;
  }
  return { entries, rejected, warnings: [] };
}
