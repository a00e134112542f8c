import * as v from 'valibot';
import type { Entry, NewEntry } from '../otp/entry';
import { fromBase64, toBase64 } from '../bytes/base64';
import { utf8 } from '../bytes/utf8';
import { TooLong } from './errors';
import { entrySchema, longestEntry } from './schemas';
import { tagBytes } from './seal';

/** Lengths are rounded up to this, so that a sealed row tells less about the entry's name. */
const paddedTo = 128;

/**
 * The bytes of an entry that are sealed: JSON in UTF-8, padded with spaces.
 *
 * @throws TooLong
 */
export function entryBytes(entry: Entry): Uint8Array<ArrayBuffer> {
  const text = JSON.stringify({ ...entry, secret: toBase64(entry.secret), counter: entry.counter.toString() });
  const bytes = new TextEncoder().encode(text);
  const padded = new Uint8Array(Math.ceil(bytes.length / paddedTo) * paddedTo).fill(0x20);
  if (padded.length + tagBytes > longestEntry) throw new TooLong();
  padded.set(bytes);
  return padded;
}

/** Room in a row for an entry's id, times and numbers, and for padding. */
const restBytes = 1024;

/** Whether a row has room for the entry, whatever its place and use will be. */
export function fitsRow({ secret, issuer, label, pin, note, tags, sites }: NewEntry): boolean {
  const text = JSON.stringify([toBase64(secret), issuer, label, pin, note, tags, sites]);
  return new TextEncoder().encode(text).length + restBytes <= longestEntry;
}

/** The entry of opened bytes; null when they are no entry. */
export function entryOfBytes(bytes: Uint8Array): Entry | null {
  let json: unknown;
  try {
    json = JSON.parse(utf8(bytes) ?? '');
  } catch {
    return null;
  }
  const parsed = v.safeParse(entrySchema, json);
  if (!parsed.success) return null;
  const { secret, counter, pin, note, tags, pinned, sites, ...rest } = parsed.output;
  const key = fromBase64(secret);
  if (!key) return null;
  return {
    ...rest,
    secret: key,
    counter: BigInt(counter),
    ...(pin === undefined ? {} : { pin }),
    ...(note === undefined ? {} : { note }),
    ...(tags === undefined ? {} : { tags }),
    ...(pinned === undefined ? {} : { pinned }),
    ...(sites === undefined ? {} : { sites }),
  };
}
