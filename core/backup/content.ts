import type { NewEntry } from '../otp/entry';
import { toHex } from '../bytes/hex';

const clean = (text = '') => text.toWellFormed().trim();

/**
 * What a backup has to give back of an entry, as one text: two entries of the same text make the same codes and say the same. What a
 * kind of code does not use, such as the period of a counter, makes no difference.
 */
export function contentOf(entry: NewEntry): string {
  return JSON.stringify([...settingsOf(entry), entry.type === 'hotp' ? entry.counter.toString() : '']);
}

/** As `contentOf`, but for the counter, which moves with each use: a backup is not out of date because a code was made. */
export function contentButCounter(entry: NewEntry): string {
  return JSON.stringify(settingsOf(entry));
}

function settingsOf(entry: NewEntry): unknown[] {
  const { type, algorithm, digits, period } = entry;
  const isFixed = type === 'steam' || type === 'yandex';
  return [
    type,
    toHex(entry.secret),
    isFixed || type === 'motp' ? '' : algorithm,
    isFixed ? 0 : digits,
    type === 'hotp' ? 0 : period,
    clean(entry.pin),
    clean(entry.issuer),
    clean(entry.label),
    clean(entry.note),
    (entry.tags ?? []).map(clean).filter((tag) => tag !== ''),
    entry.pinned === true,
    entry.sites ?? [],
  ];
}
