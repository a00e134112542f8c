import type { NewEntry } from '../otp/entry';
import { entryOf } from './entry-of';
import { entryOfUri, isOtpUri } from './from-uri';
import { siteOf } from './site-of';

/** A code that a password manager keeps inside an item. */
export interface ItemCode {
  /** An `otpauth:` URI, `steam://SECRET`, or a bare base32 secret. */
  readonly code: unknown;
  readonly title: unknown;
  readonly user: unknown;
  readonly urls?: readonly unknown[];
  readonly tags?: readonly string[];
  readonly pinned?: boolean;
  readonly note?: unknown;
}

/** Whether an item's field holds anything: an empty one is no code, and no reject either. */
export const hasCode = (code: unknown): boolean =>
  code !== undefined && code !== null && !(typeof code === 'string' && code.trim() === '');

/**
 * The entry of an item. A bare secret takes the item's title and user name; a URI has names of its own, and where it has none the
 * title is kept as the note, so that the person knows the account again. Throws a `Rejection`.
 */
export function entryOfItem({ code, title, user, urls = [], tags = [], pinned = false, note }: ItemCode): NewEntry {
  const sites = [...new Set(urls.map(siteOf).filter((site) => site !== null))];
  const beside = { tags, pinned, sites, note };
  const text = typeof code === 'string' ? code.trim() : '';
  const steam = /^steam:\/\/(.*)$/is.exec(text);
  if (steam) return entryOf({ type: 'steam', issuer: title, label: user, secret: steam[1], ...beside });
  if (!isOtpUri(text)) return entryOf({ issuer: title, label: user, secret: code, ...beside });
  const entry = entryOfUri(text, beside);
  const isNameless = entry.issuer === '' && entry.label === '' && entry.note === undefined;
  return isNameless ? entryOfUri(text, { ...beside, note: title }) : entry;
}
