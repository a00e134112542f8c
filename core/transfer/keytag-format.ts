import { encodeBase32 } from '../otp/base32';
import type { NewEntry } from '../otp/entry';
import { eachEntry } from './each-entry';
import { entryOf, recordOf } from './entry-of';
import { exactJson, type Json } from './exact-json';
import { damaged, newerVersion } from './failures';
import { countOf, field, optionalList, optionalText } from './fields';
import type { Imported } from './types';

/** Keytag's own backup, plain: `{ format: "keytag", version: 1, entries: [...] }`. README.md specifies it. */
export const plainFormat = 'keytag';
/** The same under a password: `{ format: "keytag-encrypted", version: 1, kdf, nonce, sealed }`. */
export const sealedFormat = 'keytag-encrypted';
const version = 1;
const label = 'Keytag';

/** Bound to the ciphertext, so that nothing sealed for another use opens as a backup. */
const context = 'keytag.backup.v1';

/** How the key of a sealed backup is derived: Argon2id. */
export interface Derivation {
  /** KiB. */
  readonly memory: number;
  readonly passes: number;
  readonly lanes: number;
  /** Base64. */
  readonly salt: string;
}

/** What stands in clear around the ciphertext. */
export interface SealedHeader {
  readonly derivation: Derivation;
  /** Base64, 12 bytes. */
  readonly nonce: string;
}

/** The associated data: every value of the header, so that none can be changed. */
export function associatedData({ derivation, nonce }: SealedHeader): Uint8Array {
  const { memory, passes, lanes, salt } = derivation;
  return new TextEncoder().encode([context, version, 'argon2id', memory, passes, lanes, salt, nonce].join('\n'));
}

/** The text of a plain backup, or what is sealed of a sealed one. */
export function plainBackup(entries: readonly NewEntry[]): string {
  const rows = entries.map((entry): Json => ({
    type: entry.type,
    issuer: entry.issuer,
    label: entry.label,
    secret: encodeBase32(entry.secret),
    algorithm: entry.algorithm,
    digits: entry.digits,
    period: entry.period,
    counter: entry.type === 'hotp' ? entry.counter : undefined,
    pin: entry.pin,
    note: entry.note,
    tags: entry.tags,
    pinned: entry.pinned,
    sites: entry.sites,
  }));
  return `${exactJson({ format: plainFormat, version, entries: rows })}\n`;
}

/** The text of a sealed backup; `sealed` is base64. */
export function sealedBackup(header: SealedHeader, sealed: string): string {
  const { memory, passes, lanes, salt } = header.derivation;
  const kdf = { name: 'argon2id', memory, passes, lanes, salt };
  return `${exactJson({ format: sealedFormat, version, kdf, nonce: header.nonce, sealed })}\n`;
}

function checkVersion(json: unknown): void {
  const found = field(json, 'version');
  if (typeof found !== 'number') throw damaged(label);
  if (found > version) throw newerVersion(label);
}

/** Throws `TransferError`. */
export function readPlainBackup(json: unknown): Imported {
  checkVersion(json);
  const entries = field(json, 'entries');
  if (field(json, 'format') !== plainFormat || !Array.isArray(entries)) throw damaged(label);
  return eachEntry(entries, (item) => {
    const entry = recordOf(item);
    return entryOf({
      type: entry['type'] ?? '',
      issuer: entry['issuer'],
      label: entry['label'],
      secret: entry['secret'],
      algorithm: entry['algorithm'],
      digits: entry['digits'],
      period: entry['period'],
      counter: entry['counter'],
      pin: entry['pin'],
      note: entry['note'],
      tags: optionalList(entry['tags']),
      pinned: entry['pinned'],
      sites: optionalList(entry['sites']).filter((site): site is string => typeof site === 'string'),
    });
  });
}

/** The header of an encrypted backup and its ciphertext in base64. Throws `TransferError`. */
export function readSealedBackup(json: unknown): { header: SealedHeader; sealed: string } {
  checkVersion(json);
  const kdf = field(json, 'kdf');
  if (field(kdf, 'name') !== 'argon2id') throw damaged(label);
  const derivation = {
    memory: countOf(field(kdf, 'memory')),
    passes: countOf(field(kdf, 'passes')),
    lanes: countOf(field(kdf, 'lanes')),
    salt: optionalText(field(kdf, 'salt')),
  };
  return {
    header: { derivation, nonce: optionalText(field(json, 'nonce')) },
    sealed: optionalText(field(json, 'sealed')),
  };
}
