import type { CodesSettings } from './codes-settings';
import type { Entry } from './entry';

/** How an entry was used. */
export type Usage = Pick<Entry, 'usedAt' | 'uses'>;

const byName = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });

const comparisons = {
  name: (a: Entry, b: Entry) =>
    byName.compare(a.issuer || a.label, b.issuer || b.label) || byName.compare(a.label, b.label),
  'last-used': (a: Usage, b: Usage) => (b.usedAt ?? -1) - (a.usedAt ?? -1),
  'most-used': (a: Usage, b: Usage) => b.uses - a.uses,
};

/**
 * Entries, given in the person's own order, in the order they chose. Pinned entries come first in each; what is equal stays in the
 * person's own order. `usage`: the uses as they were when the list came into view, so that a copied code stays under the pointer.
 */
export function inOrder(
  entries: readonly Entry[],
  sort: CodesSettings['sort'],
  usage: ReadonlyMap<string, Usage> = new Map(),
): readonly Entry[] {
  if (sort === 'manual') return entries;
  const then = (entry: Entry): Entry => ({ ...entry, ...usage.get(entry.id) });
  return entries
    .map((entry) => ({ entry, ranked: then(entry) }))
    .toSorted(
      (a, b) =>
        Number(b.entry.pinned ?? false) - Number(a.entry.pinned ?? false) || comparisons[sort](a.ranked, b.ranked),
    )
    .map(({ entry }) => entry);
}

/** Uses by id: those known stay, those of entries not seen before are added. */
export function usageOf(
  entries: readonly Entry[],
  known: ReadonlyMap<string, Usage> = new Map(),
): ReadonlyMap<string, Usage> {
  return new Map(entries.map(({ id, usedAt, uses }) => [id, known.get(id) ?? { usedAt, uses }]));
}
