import type { Entry, NewEntry } from '../otp/entry';
import { toHex } from '../bytes/hex';

const union = (one: readonly string[] = [], other: readonly string[] = []): readonly string[] => [
  ...new Set([...one, ...other]),
];

const isSameKey = (one: NewEntry, other: NewEntry): boolean =>
  one.type === other.type && toHex(one.secret) === toHex(other.secret);

/** The counter of HOTP never goes back while the secret stays (RFC 4226 section 7.2: a code is not used twice). */
const counterOf = (now: NewEntry, next: NewEntry): bigint =>
  isSameKey(now, next) && now.counter > next.counter ? now.counter : next.counter;

/** What an import writes, in parts that only make sense together. */
const parts: readonly (readonly (keyof NewEntry)[])[] = [
  ['type', 'secret', 'algorithm', 'digits', 'period', 'pin'],
  ['issuer'],
  ['label'],
  ['note'],
  ['tags'],
  ['sites'],
];

const isEqual = (one: NewEntry, other: NewEntry, name: keyof NewEntry): boolean => {
  const text = (value: unknown) => JSON.stringify(value instanceof Uint8Array ? toHex(value) : value);
  return text(one[name]) === text(other[name]);
};

/** The entry as it was before an import made `made` of it. What the person changed since stays, and so do its place and its use. */
export function putBack(entry: Entry, was: Entry, made: Entry): Entry {
  const names = parts.filter((part) => part.every((name) => isEqual(entry, made, name))).flat();
  const back = { ...entry };
  for (const name of names) {
    if (name in was) Object.assign(back, { [name]: was[name] });
    else Reflect.deleteProperty(back, name);
  }
  return { ...back, counter: names.includes('secret') ? counterOf(entry, was) : entry.counter };
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
