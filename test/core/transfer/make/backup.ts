import type { NewEntry, OtpType } from '../../../../core/otp/entry';
import type { FormatId } from '../../../../core/transfer/types';
import { accounts } from '../../../fixtures/transfer/accounts';

/** A backup that our own code wrote in another app's format. */
export interface MadeBackup {
  readonly format: FormatId;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly password: string | null;
  /** What it holds, in order. */
  readonly holds: readonly NewEntry[];
}

/** The canonical accounts of these types. */
export const holding = (...types: readonly OtpType[]): NewEntry[] =>
  Object.values<NewEntry>(accounts).filter(({ type }) => types.includes(type));

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** Base32 written from RFC 4648 with bit strings, so that a mistake in ours does not hide. */
export function base32(bytes: Uint8Array): string {
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{1,5}/g) ?? []).map((five) => alphabet[Number.parseInt(five.padEnd(5, '0'), 2)]).join('');
}

export const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
export const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

/** JSON text; a `bigint` becomes the number it is. */
export function jsonText(value: unknown): string {
  return JSON.stringify(value, (_key, item: unknown) => (typeof item === 'bigint' ? `~${item}~` : item), 1).replaceAll(
    /"~(\d+)~"/g,
    '$1',
  );
}

export const jsonBytes = (value: unknown): Uint8Array => bytesOf(jsonText(value));

/** An otpauth link as most apps write it. */
export function uriOf(entry: NewEntry): string {
  const type = entry.type === 'yandex' ? 'yaotp' : entry.type;
  const path = [entry.issuer, entry.label].filter(Boolean).map(encodeURIComponent).join(':');
  const query = new URLSearchParams({ secret: base32(entry.secret) });
  if (entry.issuer !== '') query.set('issuer', entry.issuer);
  if (entry.type === 'motp') return `motp://${path}?secret=${hex(entry.secret)}&pin=${entry.pin}`;
  if (entry.type === 'yandex') query.set('pin', base32(bytesOf(entry.pin ?? '')));
  query.set('algorithm', entry.algorithm);
  query.set('digits', String(entry.digits));
  if (entry.type === 'hotp') query.set('counter', String(entry.counter));
  else query.set('period', String(entry.period));
  return `otpauth://${type}/${path}?${query.toString()}`;
}
