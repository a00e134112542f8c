import { toHex } from '../bytes/hex';
import type { NewEntry } from '../otp/entry';
import type { Rejected } from './types';

/** The formats Keytag writes. */
export type ExportId = '2fas' | 'aegis' | 'google-migration' | 'json' | 'keytag' | 'otpauth-list';

/** What writing needs from outside. */
export interface ExportContext {
  /** The password of the new file; null for none. */
  readonly password: string | null;
  /** Cryptographically random bytes. */
  readonly random: (length: number) => Uint8Array;
  /** Epoch milliseconds. */
  readonly now: number;
}

export interface Exported {
  readonly text: string;
  /** Entries that the format cannot hold. */
  readonly left: readonly Rejected[];
}

/** One format to leave with. */
export interface Exporter {
  readonly id: ExportId;
  readonly label: string;
  /** Of the file name, without the dot. */
  readonly extension: string;
  /** True when the file is encrypted: `write` then throws `TransferError` without a password. */
  readonly encrypted: boolean;
  readonly write: (entries: readonly NewEntry[], context: ExportContext) => Promise<Exported>;
}

/** Splits entries into those that a format holds and those that it cannot, `whyNot` giving the reason or null. */
export function partition(
  entries: readonly NewEntry[],
  whyNot: (entry: NewEntry) => string | null,
): { kept: NewEntry[]; left: Rejected[] } {
  const kept: NewEntry[] = [];
  const left: Rejected[] = [];
  for (const [index, entry] of entries.entries()) {
    const why = whyNot(entry);
    if (why === null) kept.push(entry);
    else left.push({ where: `entry ${index + 1}`, why });
  }
  return { kept, left };
}

/** A random UUID (RFC 9562 version 4). */
export function uuid(random: ExportContext['random']): string {
  const bytes = random(16).slice();
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  return toHex(bytes).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
