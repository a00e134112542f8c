import type { NewEntry } from '../otp/entry';
import { toHex } from './hex';

/**
 * `new`: nothing like it is in the vault. `known`: the same account with the same code is there. `other-secret`: an account of
 * that name is there with another secret. `other-details`: that secret is there under another name or with other settings.
 */
export type PreviewState = 'new' | 'known' | 'other-secret' | 'other-details';

export interface PreviewRow {
  readonly entry: NewEntry;
  readonly state: PreviewState;
  /** The entry it resembles; null for a new one. */
  readonly like: NewEntry | null;
}

const nameOf = ({ type, issuer, label }: NewEntry): string => JSON.stringify([type, issuer, label].map(folded));
const secretOf = ({ type, secret }: NewEntry): string => `${type} ${toHex(secret)}`;
const detailsOf = (entry: NewEntry): string =>
  JSON.stringify([nameOf(entry), entry.algorithm, entry.digits, entry.period, entry.pin ?? '']);

/** Names that a person would call the same. */
function folded(name: string): string {
  return name.normalize('NFKC').trim().toLowerCase();
}

/**
 * What importing would do with each entry of a file, before anything is written. Entries that stand twice in the file are
 * `known` the second time. In the file's order; the counter of HOTP and tags, notes and pins never make a difference.
 */
export function previewOf(entries: readonly NewEntry[], held: readonly NewEntry[]): readonly PreviewRow[] {
  const bySecret = new Map<string, NewEntry[]>();
  const byName = new Map<string, NewEntry>();
  const remember = (entry: NewEntry) => {
    const same = bySecret.get(secretOf(entry));
    if (same) same.push(entry);
    else bySecret.set(secretOf(entry), [entry]);
    // Two accounts without a name are not one account.
    if ((entry.issuer + entry.label).trim() !== '' && !byName.has(nameOf(entry))) byName.set(nameOf(entry), entry);
  };
  held.forEach(remember);
  return entries.map((entry) => {
    const sameSecret = bySecret.get(secretOf(entry)) ?? [];
    const twin = sameSecret.find((one) => detailsOf(one) === detailsOf(entry));
    const namesake = byName.get(nameOf(entry));
    const row = (state: PreviewState, like: NewEntry | null): PreviewRow => ({ entry, state, like });
    if (twin) return row('known', twin);
    remember(entry);
    if (sameSecret[0]) return row('other-details', sameSecret[0]);
    return namesake ? row('other-secret', namesake) : row('new', null);
  });
}
