import type { NewEntry } from '../otp/entry';
import { toHex } from '../bytes/hex';

/**
 * `new`: nothing like it is in the vault. `known`: the same account with the same code is there. `repeated`: it stands twice in
 * what is imported, or an earlier file has its name or its secret. `other-secret`: an account of that name is in the vault with
 * another secret. `other-details`: that secret is in the vault under another name or with other settings.
 */
export type PreviewState = 'new' | 'known' | 'repeated' | 'other-secret' | 'other-details';

export interface PreviewRow<Held extends NewEntry = NewEntry> {
  readonly entry: NewEntry;
  readonly state: PreviewState;
  /** The entry of the vault that it resembles; null where the vault has none. */
  readonly like: Held | null;
  /** The entry of the files that it repeats; null where it repeats none. */
  readonly twin: NewEntry | null;
}

/** A row that waits for a choice: the vault has something like it. */
export interface DifferingRow<Held extends NewEntry = NewEntry> extends PreviewRow<Held> {
  readonly state: 'other-secret' | 'other-details';
  readonly like: Held;
}

/** Whether a row waits for a choice. */
export function differs<Held extends NewEntry>(row: PreviewRow<Held>): row is DifferingRow<Held> {
  return row.state === 'other-secret' || row.state === 'other-details';
}

const nameOf = ({ type, issuer, label }: NewEntry): string => JSON.stringify([type, issuer, label].map(folded));
const secretOf = ({ type, secret }: NewEntry): string => `${type} ${toHex(secret)}`;
const wholeOf = (entry: NewEntry): string => {
  const { algorithm, digits, period, pin = '' } = entry;
  return JSON.stringify([secretOf(entry), nameOf(entry), algorithm, digits, period, pin]);
};
// Two accounts without a name are not one account.
const hasName = ({ issuer, label }: NewEntry): boolean => (issuer + label).trim() !== '';

/** Names that a person would call the same. */
function folded(name: string): string {
  return name.normalize('NFKC').trim().toLowerCase();
}

/** The first entry of each key. */
class Firsts<E extends NewEntry> {
  private readonly bySecret = new Map<string, E>();
  private readonly byName = new Map<string, E>();
  private readonly byWhole = new Map<string, E>();

  put(entry: E): void {
    for (const [map, key] of [
      [this.bySecret, secretOf(entry)],
      [this.byName, nameOf(entry)],
      [this.byWhole, wholeOf(entry)],
    ] as const)
      if (!map.has(key)) map.set(key, entry);
  }
  same = (entry: NewEntry): E | null => this.byWhole.get(wholeOf(entry)) ?? null;
  sameSecret = (entry: NewEntry): E | null => this.bySecret.get(secretOf(entry)) ?? null;
  sameName = (entry: NewEntry): E | null => (hasName(entry) ? (this.byName.get(nameOf(entry)) ?? null) : null);
}

/**
 * What importing would do with each entry of some files, before anything is written, in the files' order. Within one file only
 * entries that are the same throughout repeat each other, as its accounts may share a name or a secret on purpose. The counter
 * of HOTP and tags, notes and pins never make a difference.
 */
export function previewOf<Held extends NewEntry>(
  files: readonly (readonly NewEntry[])[],
  held: readonly Held[],
): readonly PreviewRow<Held>[] {
  const vault = new Firsts<Held>();
  for (const entry of held) vault.put(entry);
  const earlier = new Firsts<NewEntry>();
  return files.flatMap((entries) => {
    const before = new Map<string, NewEntry>();
    const rows = entries.map((entry): PreviewRow<Held> => {
      const same = vault.same(entry);
      if (same) return { entry, state: 'known', like: same, twin: null };
      const whole = wholeOf(entry);
      const twin = before.get(whole) ?? earlier.same(entry) ?? earlier.sameSecret(entry) ?? earlier.sameName(entry);
      if (twin) return { entry, state: 'repeated', like: null, twin };
      before.set(whole, entry);
      const sameSecret = vault.sameSecret(entry);
      if (sameSecret) return { entry, state: 'other-details', like: sameSecret, twin: null };
      const namesake = vault.sameName(entry);
      return namesake
        ? { entry, state: 'other-secret', like: namesake, twin: null }
        : { entry, state: 'new', like: null, twin: null };
    });
    for (const entry of entries) earlier.put(entry);
    return rows;
  });
}
