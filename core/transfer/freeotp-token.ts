import type { NewEntry } from '../otp/entry';
import { entryOf, recordOf } from './entry-of';
import { Rejection } from './rejection';

/** Java writes bytes as signed numbers. */
function secretOf(value: unknown): Uint8Array {
  const isByte = (byte: unknown): byte is number =>
    typeof byte === 'number' && Number.isInteger(byte) && byte >= -128 && byte <= 255;
  if (!Array.isArray(value) || !value.every(isByte)) throw new Rejection('Its secret is not a list of bytes.');
  return Uint8Array.from(value, (byte: number) => byte & 0xff);
}

/** The person's own wording first; the app keeps what the QR code said beside it. */
function nameOf(own: unknown, original: unknown): unknown {
  return own === undefined || own === null || own === '' ? original : own;
}

/** Stored one behind the counter of the URI: the app raises it before use (`formats.md` 3.12). */
function nextCounter(value: unknown): unknown {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'bigint') return value + 1n;
  return typeof value === 'number' && Number.isInteger(value) ? BigInt(value) + 1n : value;
}

/** A token as FreeOTP 1 and FreeOTP+ keep it, its secret in clear. Throws a `Rejection`. */
export function entryOfToken(item: unknown): NewEntry {
  const token = recordOf(item);
  const type = token['type'] ?? '';
  const isSteam = type === 'TOTP' && (token['issuerExt'] === 'Steam' || token['issuerInt'] === 'Steam');
  return entryOf({
    type: isSteam ? 'steam' : type,
    issuer: nameOf(token['issuerAlt'], token['issuerExt']),
    label: nameOf(token['labelAlt'], token['label']),
    secret: secretOf(token['secret']),
    algorithm: token['algo'],
    digits: token['digits'],
    period: token['period'],
    counter: nextCounter(token['counter']),
  });
}
