import { BinaryReader, WireType } from '@bufbuild/protobuf/wire';
import { fromBase64 } from '../bytes/base64';
import type { NewEntry, OtpAlgorithm } from './entry';
import { withoutPadding } from './padding';
import { queryParameters } from './percent';

/** An account of a Google export, with the id that newer apps give it. */
export interface MigratedEntry {
  readonly entry: NewEntry;
  /** Google's own id; `""` where the app wrote none. */
  readonly uniqueId: string;
}

/** One QR code of a Google export. */
export interface MigrationPart {
  readonly entries: readonly MigratedEntry[];
  readonly rejected: readonly { readonly where: string; readonly why: string }[];
  readonly warnings: readonly string[];
  /** How many codes the export has; at least 1. */
  readonly size: number;
  /** Which of them this is, from 0. */
  readonly index: number;
  /** Shared by the codes of one export; null in newer exports, which carry none. May be negative. */
  readonly batchId: number | null;
}

export type MigrationResult =
  | { readonly ok: true; readonly part: MigrationPart }
  | { readonly ok: false; readonly why: string };

const damaged = 'This Google Authenticator export is damaged. Scan the code again.';
const longestText = 2_000_000;

const algorithms = new Map<number, OtpAlgorithm>([
  [0, 'SHA1'],
  [1, 'SHA1'],
  [2, 'SHA256'],
  [3, 'SHA512'],
]);
const digitCounts = new Map([
  [0, 6],
  [1, 6],
  [2, 8],
]);
const md5 = 4;
const hotp = 1;
const totp = 2;

/** Reads one `otpauth-migration://offline?data=…` text. One bad account never sinks the part. Never throws. */
export function parseMigration(text: string): MigrationResult {
  if (text.length > longestText)
    return { ok: false, why: 'This text is too long to be a Google Authenticator export.' };
  const match = /^otpauth-migration:\/\/[^?]*\?(.*)$/is.exec(text.trim());
  const data = match ? queryParameters(match[1]!).get('data') : undefined;
  if (data === undefined) return { ok: false, why: 'This is not a Google Authenticator export.' };
  const bytes = bytesOf(data);
  if (!bytes || bytes.length === 0) return { ok: false, why: damaged };
  try {
    return { ok: true, part: readPayload(bytes) };
  } catch {
    // The protobuf reader throws on lengths and tags that lie.
    return { ok: false, why: damaged };
  }
}

/** The query has turned a raw `+` into a space, and some apps pad too much. */
const bytesOf = (data: string): Uint8Array | null => fromBase64(withoutPadding(data.trim().replaceAll(' ', '+')));

function readPayload(bytes: Uint8Array): MigrationPart {
  const entries: MigratedEntry[] = [];
  const rejected: { where: string; why: string }[] = [];
  const warnings: string[] = [];
  let [size, index, count] = [1, 0, 0];
  let batchId: number | null = null;
  const reader = new BinaryReader(bytes);
  while (reader.pos < reader.len) {
    const [field, wire] = reader.tag();
    if (field === 1 && wire === WireType.LengthDelimited) {
      const where = `entry ${++count}`;
      const read = readAccount(reader.bytes(), where);
      if (read.ok) {
        entries.push(read.migrated);
        warnings.push(...read.warnings);
      } else rejected.push({ where, why: read.why });
    } else if (field === 3 && wire === WireType.Varint) size = Math.max(1, reader.int32());
    else if (field === 4 && wire === WireType.Varint) index = Math.max(0, reader.int32());
    else if (field === 5 && wire === WireType.Varint) batchId = reader.int32();
    else reader.skip(wire, field);
  }
  return { entries, rejected, warnings, size, index, batchId };
}

type Account =
  | { readonly ok: true; readonly migrated: MigratedEntry; readonly warnings: readonly string[] }
  | { readonly ok: false; readonly why: string };

function readAccount(bytes: Uint8Array, where: string): Account {
  const fields = accountFields(bytes);
  if (!fields) return { ok: false, why: 'This account is damaged.' };
  if (fields.secret.length === 0) return { ok: false, why: 'The secret is empty.' };
  if (fields.algorithm === md5)
    return { ok: false, why: 'MD5 is not supported. Keytag knows SHA1, SHA256 and SHA512.' };
  const algorithm = algorithms.get(fields.algorithm);
  if (!algorithm) return { ok: false, why: 'This algorithm is not supported.' };
  const digits = digitCounts.get(fields.digits);
  if (digits === undefined) return { ok: false, why: 'This number of digits is not supported.' };
  if (fields.type < 0 || fields.type > totp) return { ok: false, why: 'This kind of code is not supported.' };
  if (fields.counter < 0n) return { ok: false, why: 'The counter is below zero.' };
  const type = fields.type === hotp ? 'hotp' : 'totp';
  const warnings = fields.type === 0 ? [`${where} does not say its kind. Keytag reads it as time-based.`] : [];
  const issuer = fields.issuer.trim();
  const name = fields.name.trim();
  const label = issuer !== '' && name.startsWith(`${issuer}:`) ? name.slice(issuer.length + 1).trim() : name;
  const entry: NewEntry = {
    type,
    algorithm,
    digits,
    period: 30,
    secret: fields.secret,
    issuer,
    label,
    counter: type === 'hotp' ? fields.counter : 0n,
  };
  return { ok: true, migrated: { entry, uniqueId: fields.uniqueId }, warnings };
}

/** The fields as they stand, unknown ones skipped; null when the bytes are no message. */
function accountFields(bytes: Uint8Array) {
  const fields = {
    secret: new Uint8Array(),
    name: '',
    issuer: '',
    uniqueId: '',
    algorithm: 0,
    digits: 0,
    type: 0,
    counter: 0n,
  };
  try {
    const reader = new BinaryReader(bytes);
    while (reader.pos < reader.len) {
      const [field, wire] = reader.tag();
      const text = wire === WireType.LengthDelimited;
      const number = wire === WireType.Varint;
      if (field === 1 && text) fields.secret = reader.bytes().slice();
      else if (field === 2 && text) fields.name = reader.string();
      else if (field === 3 && text) fields.issuer = reader.string();
      else if (field === 4 && number) fields.algorithm = reader.int32();
      else if (field === 5 && number) fields.digits = reader.int32();
      else if (field === 6 && number) fields.type = reader.int32();
      else if (field === 7 && number) fields.counter = BigInt(reader.int64());
      else if (field === 8 && text) fields.uniqueId = reader.string();
      else reader.skip(wire, field);
    }
    return fields;
  } catch {
    return null;
  }
}
