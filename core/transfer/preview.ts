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
const wholeOf = (entry: NewEntry): string => {
  const { algorithm, digits, period, pin = '' } = entry;
  return JSON.stringify([secretOf(entry), nameOf(entry), algorithm, digits, period, pin]);
};

/** Names that a person would call the same. */
function folded(name: string): string {
  return name.normalize('NFKC').trim().toLowerCase();
}

/**
 * What importing would do with each entry of a file, before anything is written, in the file's order. An entry that stands
 * twice in the file is `known` the second time; else the file is compared with the vault only, as accounts of one file may
 * share a name or a secret on purpose. The counter of HOTP and tags, notes and pins never make a difference.
 */
export function previewOf(entries: readonly NewEntry[], held: readonly NewEntry[]): readonly PreviewRow[] {
  const firstBy = (key: (entry: NewEntry) => string) => {
    const found = new Map<string, NewEntry>();
    for (const entry of held) if (!found.has(key(entry))) found.set(key(entry), entry);
    return found;
  };
  const [bySecret, byName, twins] = [firstBy(secretOf), firstBy(nameOf), firstBy(wholeOf)];
  return entries.map((entry): PreviewRow => {
    const twin = twins.get(wholeOf(entry));
    if (twin) return { entry, state: 'known', like: twin };
    twins.set(wholeOf(entry), entry);
    const sameSecret = bySecret.get(secretOf(entry));
    if (sameSecret) return { entry, state: 'other-details', like: sameSecret };
    // Two accounts without a name are not one account.
    const namesake = (entry.issuer + entry.label).trim() === '' ? undefined : byName.get(nameOf(entry));
    return namesake ? { entry, state: 'other-secret', like: namesake } : { entry, state: 'new', like: null };
  });
}
