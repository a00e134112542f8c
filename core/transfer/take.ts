import type { Entry, NewEntry } from '../otp/entry';
import { toHex } from './hex';

const union = (one: readonly string[] = [], other: readonly string[] = []): readonly string[] => [
  ...new Set([...one, ...other]),
];

const isSameKey = (one: NewEntry, other: NewEntry): boolean =>
  one.type === other.type && toHex(one.secret) === toHex(other.secret);

/** The counter of HOTP never goes back while the secret stays (RFC 4226 section 7.2: a code is not used twice). */
const counterOf = (now: NewEntry, next: NewEntry): bigint =>
  isSameKey(now, next) && now.counter > next.counter ? now.counter : next.counter;

/** The entry as it was, but for its place and its use. */
export function putBack(entry: Entry, was: Entry): Entry {
  const { position, usedAt, uses } = entry;
  return { ...was, position, usedAt, uses, counter: counterOf(entry, was) };
}

/**
 * The entry with what a file says of it: secret, settings and names are the file's; what the person made of it here (its place,
 * its pin, its use) stays, and tags and sites are joined.
 */
export function takenFrom(mine: Entry, theirs: NewEntry): Entry {
  const named = theirs.issuer + theirs.label === '' ? mine : theirs;
  const pin = theirs.pin ?? (isSameKey(mine, theirs) ? mine.pin : undefined);
  const note = theirs.note ?? mine.note;
  const tags = union(mine.tags, theirs.tags);
  const sites = union(mine.sites, theirs.sites);
  return {
    id: mine.id,
    position: mine.position,
    createdAt: mine.createdAt,
    usedAt: mine.usedAt,
    uses: mine.uses,
    type: theirs.type,
    secret: theirs.secret,
    algorithm: theirs.algorithm,
    digits: theirs.digits,
    period: theirs.period,
    counter: counterOf(mine, theirs),
    issuer: named.issuer,
    label: named.label,
    ...(pin === undefined ? {} : { pin }),
    ...(note === undefined ? {} : { note }),
    ...(tags.length === 0 ? {} : { tags }),
    ...(sites.length === 0 ? {} : { sites }),
    ...(mine.pinned === undefined ? {} : { pinned: mine.pinned }),
  };
}
