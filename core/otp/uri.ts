import { toHex } from '../bytes/hex';
import { decodeBase32, encodeBase32 } from './base32';
import { algorithmNamed, unsupportedAlgorithm } from './algorithm';
import type { NewEntry, Otp, OtpType } from './entry';
import { displayFrom } from './code-display';
import { counterFrom, fewestDigits, longestPeriod, mostDigits, wholeNumber } from './limits';
import { decodeMotpSecret } from './motp-secret';
import { labelOf, namesFrom } from './names';
import { percentDecode, percentEncode, queryParameters } from './percent';
import { usualShape } from './usual';

export type UriResult =
  /** `trashed`: Ente had put the entry into its trash. */
  | { readonly ok: true; readonly entry: NewEntry; readonly warnings: readonly string[]; readonly trashed: boolean }
  /** `why`: one sentence that quotes nothing but the name of an unsupported algorithm. */
  | { readonly ok: false; readonly why: string };

/** Longer than any real link, notes included. */
const longestUri = 100_000;

const typeNames: Readonly<Record<string, OtpType>> = {
  totp: 'totp',
  hotp: 'hotp',
  steam: 'steam',
  yaotp: 'yandex',
  yandex: 'yandex',
};

class Unreadable extends Error {}

/**
 * Reads an `otpauth://`, `motp://` or `steam://` link with the quirks seen in the wild (draft-andesco-otpauth-uri-00, the key URI
 * format of Google Authenticator, and what Aegis, Ente, KeePassXC and others add). Names follow the transfer contract. Numbers out of
 * range are refused, never defaulted. Never throws.
 */
export function parseOtpUri(text: string): UriResult {
  const uri = text.trim();
  if (uri.length > longestUri) return { ok: false, why: 'The link is too long to be a sign-in code.' };
  const scheme = /^(otpauth|motp|steam):\/\//i.exec(uri);
  if (!scheme) return { ok: false, why: 'This is not an otpauth link.' };
  const rest = uri.slice(scheme[0].length);
  try {
    switch (scheme[1]!.toLowerCase()) {
      case 'motp':
        return motpFrom(rest);
      case 'steam':
        return steamFrom(rest);
      default:
        return otpauthFrom(rest);
    }
  } catch (error) {
    if (error instanceof Unreadable) return { ok: false, why: error.message };
    throw error;
  }
}

function otpauthFrom(rest: string): UriResult {
  const [path, parameters] = divide(rest);
  const slash = path.indexOf('/');
  const typeName = (slash < 0 ? path : path.slice(0, slash)).toLowerCase();
  const stated = Object.hasOwn(typeNames, typeName) ? typeNames[typeName]! : null;
  if (!stated)
    return { ok: false, why: 'This kind of code is not supported. Keytag knows totp, hotp, steam and yaotp.' };
  const names = namesFrom(slash < 0 ? '' : percentDecode(path.slice(slash + 1)), parameters.get('issuer'));
  const type = stated === 'totp' && isSteam(names.issuer, parameters) ? 'steam' : stated;
  const warnings: string[] = [];
  const otp: Otp = {
    type,
    secret: secretFrom(parameters.get('secret')),
    ...shape(type, parameters),
    counter: type === 'hotp' ? counter(parameters.get('counter'), warnings) : 0n,
    ...(type === 'yandex' ? pinFrom(parameters.get('pin'), typeName) : {}),
  };
  const { trashed, ...display } = displayFrom(parameters.get('codedisplay'));
  return { ok: true, entry: { ...otp, ...names, ...display }, warnings, trashed };
}

/** The part before the question mark, as it stands, and the parameters after it. */
function divide(rest: string): readonly [string, ReadonlyMap<string, string>] {
  const mark = rest.indexOf('?');
  return mark < 0 ? [rest, new Map()] : [rest.slice(0, mark), queryParameters(rest.slice(mark + 1))];
}

/**
 * Steam as KeePassXC (`encoder`), VastBlast (`otp_type`), Stratum and FreeOTP+ (issuer alone) write it. The issuer is only a hint:
 * it counts where everything else is as Steam has it.
 */
function isSteam(issuer: string, parameters: ReadonlyMap<string, string>): boolean {
  const is = (name: string, value: string) => (parameters.get(name) ?? value).trim().toLowerCase() === value;
  if (parameters.has('encoder') && is('encoder', 'steam')) return true;
  if (parameters.has('otp_type')) return is('otp_type', 'steam');
  const plain = algorithmNamed(algorithmIn(parameters)) === 'SHA1';
  return issuer === 'Steam' && is('digits', '5') && is('period', '30') && plain;
}

/** The algorithm that a link names; some apps write the parameter with nothing in it. */
const algorithmIn = (parameters: ReadonlyMap<string, string>): string => parameters.get('algorithm')?.trim() || 'SHA1';

/** Algorithm, digits and period: checked as written, then fixed where the type fixes them. */
function shape(type: OtpType, parameters: ReadonlyMap<string, string>): Pick<Otp, 'algorithm' | 'digits' | 'period'> {
  const name = algorithmIn(parameters);
  const algorithm = algorithmNamed(name);
  if (!algorithm) throw new Unreadable(unsupportedAlgorithm(name));
  const usual = usualShape[type];
  const digits = number(parameters.get('digits'), usual.digits, fewestDigits, mostDigits, 'number of digits');
  // A counter has no period: some apps write 0 beside it.
  if (type === 'hotp') return { ...usual, algorithm, digits };
  const period = number(parameters.get('period'), usual.period, 1, longestPeriod, 'period');
  if (type === 'steam' || type === 'yandex') return usual;
  return { algorithm, digits, period };
}

function number(text: string | undefined, fallback: number, least: number, most: number, what: string): number {
  if (text === undefined) return fallback;
  const value = wholeNumber(text, least, most);
  if (value === null) throw new Unreadable(`The ${what} must be a whole number from ${least} to ${most}.`);
  return value;
}

function counter(text: string | undefined, warnings: string[]): bigint {
  if (text === undefined) {
    warnings.push('The counter is missing. Keytag starts at 0.');
    return 0n;
  }
  const value = counterFrom(text);
  if (value === null) throw new Unreadable('The counter must be a whole number of at most 64 bits.');
  return value;
}

function secretFrom(text: string | undefined): Uint8Array {
  if (text === undefined) throw new Unreadable('The link holds no secret.');
  const read = decodeBase32(text);
  if (!read.ok) throw new Unreadable(read.why);
  return read.bytes;
}

/** Aegis (`yaotp`) writes the PIN of Yandex Key in base32, Ente (`yandex`) as it is. */
function pinFrom(text: string | undefined, typeName: string): { pin?: string } {
  if (text === undefined || text.trim() === '') return {};
  if (typeName === 'yandex') return { pin: text.trim() };
  const read = decodeBase32(text);
  if (!read.ok) throw new Unreadable('The PIN in the link is not readable.');
  return { pin: new TextDecoder().decode(read.bytes) };
}

/** `motp://issuer:user?secret=HEX`. The PIN is kept apart by most apps; where a link has one it is taken. */
function motpFrom(rest: string): UriResult {
  const [path, parameters] = divide(rest);
  const written = parameters.get('secret') ?? '';
  if (written.trim() === '') return { ok: false, why: 'The link holds no secret.' };
  const secret = decodeMotpSecret(written);
  if (!secret.ok) return secret;
  const pin = parameters.get('pin');
  const entry: NewEntry = {
    type: 'motp',
    secret: secret.bytes,
    ...usualShape.motp,
    counter: 0n,
    ...(pin ? { pin } : {}),
    ...namesFrom(percentDecode(path.replace(/\/$/, '')), parameters.get('issuer')),
  };
  return { ok: true, entry, warnings: [], trashed: false };
}

/** `steam://SECRET`, as Bitwarden and Proton keep it: a secret and nothing else. */
function steamFrom(rest: string): UriResult {
  const secret = secretFrom(percentDecode(divide(rest)[0].replace(/\/$/, '')));
  const entry: NewEntry = {
    type: 'steam',
    ...usualShape.steam,
    counter: 0n,
    secret,
    issuer: '',
    label: '',
  };
  return { ok: true, entry, warnings: [], trashed: false };
}

/** The link of an entry, in the form most authenticators read: everything stated, nothing left to a default. */
export function formatOtpUri(entry: NewEntry): string {
  const label = percentEncode(labelOf(entry)).replaceAll('%3A', ':').replaceAll('%40', '@');
  const issuer = entry.issuer === '' ? [] : [`issuer=${percentEncode(entry.issuer)}`];
  if (entry.type === 'motp') {
    const pin = entry.pin === undefined || entry.pin === '' ? [] : [`pin=${percentEncode(entry.pin)}`];
    return `motp://${label}?${[`secret=${toHex(entry.secret)}`, ...issuer, ...pin].join('&')}`;
  }
  const kind = entry.type === 'yandex' ? 'yaotp' : entry.type;
  const parameters = [`secret=${encodeBase32(entry.secret)}`, ...issuer];
  if (kind === 'yaotp' && entry.pin) parameters.push(`pin=${encodeBase32(new TextEncoder().encode(entry.pin))}`);
  if (kind === 'totp' || kind === 'hotp') parameters.push(`algorithm=${entry.algorithm}`, `digits=${entry.digits}`);
  if (kind === 'totp') parameters.push(`period=${entry.period}`);
  // Five digits under this name are taken for Steam's letters by every reader, ours too.
  if (kind === 'totp' && entry.issuer === 'Steam' && entry.digits === 5) parameters.push('otp_type=totp');
  if (kind === 'hotp') parameters.push(`counter=${entry.counter}`);
  return `otpauth://${kind}/${label}?${parameters.join('&')}`;
}
