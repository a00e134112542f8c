import * as v from 'valibot';
import { fromBase64, toBase64 } from '../bytes/base64';
import { utf8 } from '../bytes/utf8';
import type { Sealed } from './rows';
import { TooLong } from './errors';
import { contentsSchema, longestContents } from './schemas';
import { tagBytes } from './seal';

/** What the header seals. */
export interface Contents {
  /** 32 bytes; stays the same for the vault's life. */
  readonly fingerprintKey: Uint8Array;
  /** Every row by id with its seal's tag (base64): a row that is gone, or is an older one, is noticed. */
  readonly entries: Readonly<Record<string, string>>;
  readonly bin: Readonly<Record<string, string>>;
}

/** The tag of a sealed row, base64. */
function tagOf({ data }: Pick<Sealed, 'data'>): string {
  return toBase64(data.subarray(-tagBytes));
}

/** Whether a row is the one that the list names, and no older one of the same key. */
export function isListed(rows: Readonly<Record<string, string>>, row: Pick<Sealed, 'data'> & { readonly id: string }) {
  return rows[row.id] === tagOf(row);
}

/** A change to one of the two lists of rows. */
export interface RowChange {
  readonly put?: readonly (Sealed & { readonly id: string })[];
  readonly remove?: readonly string[];
}

/** The list after a change. */
export function listed(
  rows: Readonly<Record<string, string>>,
  { put = [], remove = [] }: RowChange,
): Record<string, string> {
  const gone = new Set(remove);
  const kept = Object.entries(rows).filter(([id]) => !gone.has(id));
  return Object.fromEntries([...kept, ...put.map((row) => [row.id, tagOf(row)] as const)]);
}

/**
 * The bytes that are sealed.
 *
 * @throws TooLong
 */
export function contentsBytes(contents: Contents): Uint8Array<ArrayBuffer> {
  const text = JSON.stringify({ ...contents, fingerprintKey: toBase64(contents.fingerprintKey) });
  const bytes = new TextEncoder().encode(text);
  if (bytes.length + tagBytes > longestContents) throw new TooLong();
  return bytes;
}

/** The contents of opened bytes; null when they are none. */
export function contentsOfBytes(bytes: Uint8Array): Contents | null {
  let json: unknown;
  try {
    json = JSON.parse(utf8(bytes) ?? '');
  } catch {
    return null;
  }
  const parsed = v.safeParse(contentsSchema, json);
  const fingerprintKey = parsed.success ? fromBase64(parsed.output.fingerprintKey) : null;
  return parsed.success && fingerprintKey ? { ...parsed.output, fingerprintKey } : null;
}
