import type { Entry, NewEntry } from '../otp/entry';
import type { EntryChanges } from '../vault/vault';
import { differs, type PreviewRow } from './preview';
import { putBack, takenFrom } from './take';

/** What becomes of an entry of a file: nothing, it takes the place of the one that is there, or it is added. */
export type Choice = 'keep' | 'take' | 'add';
type Row = PreviewRow<Entry>;

/** What is chosen for each row; a row that is not in it is `keep`. */
export type Choices = ReadonlyMap<Row, Choice>;

/** What is chosen before the person says anything: new accounts are added, all others leave the vault as it is. */
export function firstChoices(rows: readonly Row[]): Choices {
  return new Map(rows.filter(({ state }) => state === 'new').map((row) => [row, 'add']));
}

/** One choice. Only one entry can take the place of another: the one that was to do so before keeps out. */
export function choose(choices: Choices, row: Row, choice: Choice): Choices {
  const next = new Map(choices);
  if (choice === 'take') {
    for (const [other, made] of choices) if (made === 'take' && other.like?.id === row.like?.id) next.delete(other);
  }
  return next.set(row, choice);
}

/** The same choice for many rows. Where two would take the place of one entry, the second is added beside. */
export function chooseAll(choices: Choices, rows: readonly Row[], choice: Choice): Choices {
  const next = new Map(choices);
  const taken = new Set<string>();
  for (const row of rows) {
    const id = differs(row) ? row.like.id : null;
    const canTake = id !== null && !taken.has(id);
    next.set(row, choice === 'take' && !canTake ? 'add' : choice);
    if (id !== null) taken.add(id);
  }
  return next;
}

/** What the choices come to. */
export interface Chosen {
  readonly added: readonly NewEntry[];
  readonly replaced: readonly { readonly mine: Entry; readonly theirs: NewEntry }[];
}

/** What the choices come to, in the files' order. */
export function chosen(rows: readonly Row[], choices: Choices): Chosen {
  const added: NewEntry[] = [];
  const replaced: { readonly mine: Entry; readonly theirs: NewEntry }[] = [];
  for (const row of rows) {
    const choice = choices.get(row);
    if (choice === 'add') added.push(row.entry);
    else if (choice === 'take' && differs(row)) replaced.push({ mine: row.like, theirs: row.entry });
  }
  return { added, replaced };
}

/** An entry before it was replaced, and after. */
export interface Replaced {
  readonly was: Entry;
  readonly made: Entry;
}

/** The choices as one change of the vault, and what was replaced by it, once it was made. */
export function changesOf({ added, replaced }: Chosen): {
  readonly changes: EntryChanges;
  readonly before: ReadonlyMap<string, Replaced>;
} {
  const before = new Map<string, Replaced>();
  const change = replaced.map(({ mine, theirs }) => ({
    id: mine.id,
    how: (entry: Entry): Entry => {
      const made = takenFrom(entry, theirs);
      before.set(entry.id, { was: entry, made });
      return made;
    },
  }));
  return { changes: { add: added, change }, before };
}

/**
 * The change that takes an import back, for what is still there: what was added goes to the bin, and what was replaced is as it
 * was before, but for what the person changed since.
 */
export function undoOf(
  added: readonly Entry[],
  before: ReadonlyMap<string, Replaced>,
  held: readonly Entry[],
): EntryChanges {
  const there = new Set(held.map(({ id }) => id));
  return {
    remove: added.map(({ id }) => id).filter((id) => there.has(id)),
    change: [...before]
      .filter(([id]) => there.has(id))
      .map(([id, { was, made }]) => ({ id, how: (entry: Entry): Entry => putBack(entry, was, made) })),
  };
}
