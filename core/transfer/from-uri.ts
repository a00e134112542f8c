import type { NewEntry } from '../otp/entry';
import { parseOtpUri, type UriResult } from '../otp/uri';
import { Rejection } from './rejection';

/** Names and hints that a file keeps beside a URI. */
interface Beside {
  readonly note?: unknown;
  readonly tags?: readonly string[];
  readonly pinned?: boolean;
  readonly sites?: readonly string[];
}

/** What a URI says. Throws a `Rejection`. */
export function uriOf(uri: string): Extract<UriResult, { ok: true }> {
  const parsed = parseOtpUri(uri);
  if (!parsed.ok) throw new Rejection(parsed.why);
  return parsed;
}

/** The entry of an `otpauth:`, `motp:` or `steam:` URI with what the file knows beside it. Throws a `Rejection`. */
export function entryOfUri(uri: string, beside: Beside = {}): NewEntry {
  const { entry } = uriOf(uri);
  const note = typeof beside.note === 'string' ? beside.note.toWellFormed().trim() : '';
  return {
    ...entry,
    ...(note === '' ? {} : { note }),
    ...(beside.tags === undefined || beside.tags.length === 0 ? {} : { tags: beside.tags }),
    ...(beside.pinned === true ? { pinned: true } : {}),
    ...(beside.sites === undefined || beside.sites.length === 0 ? {} : { sites: beside.sites }),
  };
}

/** True for a text that names its own scheme, unlike a bare base32 secret. */
export function isOtpUri(text: string): boolean {
  return /^\s*(otpauth|motp|steam):\/\//i.test(text);
}
