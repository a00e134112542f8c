import * as v from 'valibot';
import type { Entry } from '../otp/entry';
import { fromBase64, toBase64 } from '../bytes/base64';
import { utf8 } from '../bytes/utf8';
import { entrySchema } from './schemas';

/** Lengths are rounded up to this, so that a sealed row tells less about the entry's name. */
const paddedTo = 128;

/** The bytes of an entry that are sealed: JSON in UTF-8, padded with spaces. */
export function entryBytes(entry: Entry): Uint8Array<ArrayBuffer> {
  const text = JSON.stringify({ ...entry, secret: toBase64(entry.secret), counter: entry.counter.toString() });
  const bytes = new TextEncoder().encode(text);
  const padded = new Uint8Array(Math.ceil(bytes.length / paddedTo) * paddedTo).fill(0x20);
  padded.set(bytes);
  return padded;
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
