import { algorithmNamed, unsupportedAlgorithm } from '../otp/algorithm';
import { decodeBase32 } from '../otp/base32';
import { otpTypes, type NewEntry, type OtpAlgorithm, type OtpType } from '../otp/entry';
import { fewestDigits, largestCounter, longestPeriod, mostDigits } from '../otp/limits';
import { usualShape } from '../otp/usual';
import { hexField, isRecord } from './fields';
import { Rejection } from './rejection';

/** One account as it stands in a file, nothing checked yet. Undefined and null mean that the file says nothing. */
export interface RawEntry {
  /** One of the OTP types in any case. Absent: TOTP. */
  readonly type?: unknown;
  readonly issuer?: unknown;
  readonly label?: unknown;
  /** Text in `encoding`, or the bytes where the importer decoded them. */
  readonly secret: unknown;
  /** Base32 unless told. */
  readonly encoding?: 'base32' | 'hex';
  readonly algorithm?: unknown;
  readonly digits?: unknown;
  readonly period?: unknown;
  readonly counter?: unknown;
  readonly pin?: unknown;
  readonly note?: unknown;
  readonly tags?: readonly unknown[];
  readonly pinned?: unknown;
  readonly sites?: readonly string[];
}

const isAbsent = (value: unknown): value is undefined | null => value === undefined || value === null;

/** A whole number, also where an app writes it as a string (Raivo writes all of them so). */
function integer(value: unknown, name: string, least: number, most: number | bigint): bigint {
  let number: bigint | null = null;
  if (typeof value === 'bigint') number = value;
  else if (typeof value === 'number' && Number.isInteger(value)) number = BigInt(value);
  else if (typeof value === 'string' && /^\d{1,20}$/.test(value)) number = BigInt(value);
  if (number === null) throw new Rejection(`Its ${name} is not a whole number.`);
  if (number < least || number > most) throw new Rejection(`Its ${name} is not between ${least} and ${most}.`);
  return number;
}

function text(value: unknown, name: string): string {
  if (isAbsent(value)) return '';
  if (typeof value !== 'string') throw new Rejection(`Its ${name} is not text.`);
  // Half of a surrogate pair has no UTF-8 form, so it could not be exported again.
  return value.toWellFormed().trim();
}

function algorithmOf(value: unknown, type: OtpType): OtpAlgorithm {
  if (isAbsent(value) || value === '' || type === 'motp' || type === 'yandex') return usualShape[type].algorithm;
  if (typeof value !== 'string') throw new Rejection('Its algorithm is not a name.');
  const algorithm = algorithmNamed(value);
  if (algorithm === null) throw new Rejection(unsupportedAlgorithm(value));
  return algorithm;
}

function typeOf(value: unknown): OtpType {
  if (isAbsent(value)) return 'totp';
  const type = otpTypes.find((known) => typeof value === 'string' && value.trim().toLowerCase() === known);
  if (type === undefined) throw new Rejection('Its type is not supported.');
  return type;
}

function secretOf({ secret: value, encoding }: RawEntry): Uint8Array {
  if (isAbsent(value) || value === '') throw new Rejection('It has no secret.');
  let bytes: Uint8Array;
  if (value instanceof Uint8Array) bytes = value;
  else if (typeof value !== 'string') throw new Rejection('Its secret is not text.');
  else if (encoding === 'hex') {
    const decoded = hexField(value.trim());
    if (decoded === null) throw new Rejection('Its secret is not hexadecimal.');
    bytes = decoded;
  } else {
    const decoded = decodeBase32(value);
    if (!decoded.ok) throw new Rejection(decoded.why);
    bytes = decoded.bytes;
  }
  if (bytes.length === 0) throw new Rejection('Its secret is empty.');
  return bytes;
}

/**
 * The one place where a file's fields become an entry: names are trimmed and never invented, numbers are checked and never
 * replaced by a default. Throws a `Rejection` that names the field and never quotes it.
 */
export function entryOf(raw: RawEntry): NewEntry {
  const type = typeOf(raw.type);
  const otherwise = usualShape[type];
  const digits = isAbsent(raw.digits)
    ? otherwise.digits
    : Number(integer(raw.digits, 'number of digits', fewestDigits, mostDigits));
  // A counter has no period: some apps write 0 beside it.
  const hasNoPeriod = isAbsent(raw.period) || type === 'hotp';
  const note = typeof raw.note === 'string' ? raw.note.toWellFormed().trim() : '';
  const tags = (raw.tags ?? [])
    .filter((tag): tag is string => typeof tag === 'string' && tag.trim() !== '')
    .map((tag) => tag.toWellFormed().trim());
  const pin = text(raw.pin, 'PIN');
  return {
    type,
    issuer: text(raw.issuer, 'issuer'),
    label: text(raw.label, 'account name'),
    secret: secretOf(raw),
    algorithm: algorithmOf(raw.algorithm, type),
    digits: type === 'steam' || type === 'yandex' ? otherwise.digits : digits,
    period: hasNoPeriod ? otherwise.period : Number(integer(raw.period, 'period', 1, longestPeriod)),
    counter: type !== 'hotp' || isAbsent(raw.counter) ? 0n : integer(raw.counter, 'counter', 0, largestCounter),
    ...(pin === '' ? {} : { pin }),
    ...(note === '' ? {} : { note }),
    ...(tags.length === 0 ? {} : { tags }),
    ...(raw.pinned === true ? { pinned: true } : {}),
    ...(raw.sites === undefined || raw.sites.length === 0 ? {} : { sites: raw.sites }),
  };
}

/** The item as a JSON object, or a `Rejection`. */
export function recordOf(item: unknown): Record<string, unknown> {
  if (!isRecord(item)) throw new Rejection('It is not an account.');
  return item;
}
