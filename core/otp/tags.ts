import type { Entry, NewEntry } from './entry';

const byName = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });

/** All tags of the entries, each once, by name. */
export function tagsOf(entries: readonly NewEntry[]): readonly string[] {
  const tags = new Set(entries.flatMap((entry) => entry.tags ?? []));
  return [...tags].toSorted((a, b) => byName.compare(a, b) || (a < b ? -1 : 1));
}

/** The entry with these tags in place of its own; none at all where the list is empty. */
export function withTags(entry: Entry, tags: readonly string[]): Entry {
  const { tags: _, ...rest } = entry;
  return tags.length === 0 ? rest : { ...rest, tags: [...new Set(tags)] };
}
