import { domainOfAlias, readAliases } from '../sites/aliases';
import { decodeBase32 } from './base32';
import type { NewEntry, OtpAlgorithm, OtpType } from './entry';
import { decodeMotpSecret } from './motp-secret';
import { counterFrom, fewestDigits, longestPeriod, mostDigits, wholeNumber } from './limits';
import { usualShape } from './usual';

/** An entry as a form holds it: text, right or wrong. */
export interface EntryDraft {
  readonly issuer: string;
  readonly label: string;
  /** `""` when an existing entry is edited: its secret is never shown. */
  readonly secret: string;
  readonly type: OtpType;
  readonly algorithm: OtpAlgorithm;
  readonly digits: string;
  readonly period: string;
  readonly counter: string;
  readonly pin: string;
  readonly note: string;
  /** Separated by commas. */
  readonly tags: string;
  readonly pinned: boolean;
  /** Separated by commas. */
  readonly sites: string;
}

export type DraftField = 'issuer' | 'secret' | 'digits' | 'period' | 'counter' | 'sites';

export type DraftResult =
  | { readonly ok: true; readonly entry: NewEntry }
  | { readonly ok: false; readonly problems: Readonly<Partial<Record<DraftField, string>>> };

/** A form for a new account, with the values nearly every service uses. */
export const emptyDraft: EntryDraft = {
  issuer: '',
  label: '',
  secret: '',
  type: 'totp',
  algorithm: 'SHA1',
  digits: '6',
  period: '30',
  counter: '0',
  pin: '',
  note: '',
  tags: '',
  pinned: false,
  sites: '',
};

/** The form of an entry that exists; its secret stays out. */
export function draftOf(entry: NewEntry): EntryDraft {
  return {
    issuer: entry.issuer,
    label: entry.label,
    secret: '',
    type: entry.type,
    algorithm: entry.algorithm,
    digits: String(entry.digits),
    period: String(entry.period),
    counter: entry.counter.toString(),
    pin: entry.pin ?? '',
    note: entry.note ?? '',
    tags: (entry.tags ?? []).join(', '),
    pinned: entry.pinned ?? false,
    sites: sitesOf(entry).join(', '),
  };
}

/** What is wrong with a secret as typed; null when it is right. mOTP secrets are hexadecimal, all others base32. */
export function secretProblem(secret: string, type: OtpType): string | null {
  const read = readSecret(secret, type);
  return read.ok ? null : read.why;
}

/** Which digits, period and algorithm a type leaves open; the others are fixed by it. */
export function isFree(type: OtpType, field: 'algorithm' | 'digits' | 'period' | 'counter' | 'pin'): boolean {
  if (field === 'counter') return type === 'hotp';
  if (field === 'pin') return type === 'motp' || type === 'yandex';
  if (field === 'period') return type === 'totp';
  return type === 'totp' || type === 'hotp';
}

/** The entry that a form describes, or a sentence for each field that is wrong. `kept` is the secret of an entry being edited. */
export function entryFromDraft(draft: EntryDraft, kept: Uint8Array | null): DraftResult {
  const { type } = draft;
  const problems: Partial<Record<DraftField, string>> = {};
  const secret = kept ?? secretOf(draft, problems);
  const fixed = usualShape[type];
  const digits = isFree(type, 'digits') ? wholeNumber(draft.digits, fewestDigits, mostDigits) : fixed.digits;
  if (digits === null) problems.digits = `Digits: a whole number from ${fewestDigits} to ${mostDigits}.`;
  const period = isFree(type, 'period') ? wholeNumber(draft.period, 1, longestPeriod) : fixed.period;
  if (period === null) problems.period = `Period: whole seconds from 1 to ${longestPeriod}.`;
  const counter = type === 'hotp' ? counterFrom(draft.counter) : 0n;
  if (counter === null) problems.counter = 'Counter: a whole number of at most 64 bits.';
  const sites = readAliases(draft.sites);
  if (!sites.ok) problems.sites = sites.why;
  const [issuer, label] = [draft.issuer.trim(), draft.label.trim()];
  if (issuer === '' && label === '') problems.issuer = 'Give the account a name, so that you find it again.';
  if (
    !secret ||
    digits === null ||
    period === null ||
    counter === null ||
    !sites.ok ||
    Object.keys(problems).length > 0
  ) {
    return { ok: false, problems };
  }
  const tags = tagsOf(draft.tags);
  const note = draft.note.trim();
  const pin = draft.pin.trim();
  const entry: NewEntry = {
    type,
    secret,
    algorithm: isFree(type, 'algorithm') ? draft.algorithm : fixed.algorithm,
    digits,
    period,
    counter,
    issuer,
    label,
    ...(isFree(type, 'pin') && pin !== '' ? { pin } : {}),
    ...(note === '' ? {} : { note }),
    ...(tags.length === 0 ? {} : { tags }),
    ...(draft.pinned ? { pinned: true } : {}),
    ...(sites.sites.length === 0 ? {} : { sites: sites.sites }),
  };
  return { ok: true, entry };
}

function secretOf(draft: EntryDraft, problems: Partial<Record<DraftField, string>>): Uint8Array | null {
  const read = readSecret(draft.secret, draft.type);
  if (read.ok) return read.bytes;
  problems.secret = read.why;
  return null;
}

const readSecret = (text: string, type: OtpType) => (type === 'motp' ? decodeMotpSecret(text) : decodeBase32(text));

function tagsOf(text: string): string[] {
  return [...new Set(text.split(',').map((tag) => tag.trim()))].filter((tag) => tag !== '');
}

/** The registrable domains of an entry's sites; what an importer kept that names no site is left out. */
function sitesOf(entry: NewEntry): string[] {
  return [...new Set((entry.sites ?? []).map(domainOfAlias))].filter((domain) => domain !== null);
}
