import type { Entry } from './entry';
import { moved } from './moved';

/**
 * The places an entry may take, first and last: a pinned one among the pinned, another one among the others. The first `lead` entries
 * stand there for another reason than their order, and stay.
 */
export function placesFor(entries: readonly Entry[], index: number, lead = 0): readonly [first: number, last: number] {
  const pinned = entries.slice(lead).filter((entry) => entry.pinned).length;
  return entries[index]?.pinned ? [lead, lead + pinned - 1] : [lead + pinned, entries.length - 1];
}

/** The place in the person's own order that an entry gets when it is put at `to` of the entries as shown, some of which lead. */
export function ownPlace(entries: readonly Entry[], shown: readonly Entry[], id: string, to: number): number {
  const indexIn = (list: readonly Entry[], wanted: string) => list.findIndex((entry) => entry.id === wanted);
  const next = moved(shown, indexIn(shown, id), to)[to + 1];
  if (!next) return entries.length - 1;
  const [from, before] = [indexIn(entries, id), indexIn(entries, next.id)];
  return from < before ? before - 1 : before;
}

/**
 * The positions that put the entry at `from` to `to`, by id: one between its new neighbours, so that nothing else is written; where
 * no number is left between them, new ones for its whole group. `entries` are all, in the person's order.
 */
export function positionsFor(entries: readonly Entry[], from: number, to: number): ReadonlyMap<string, number> {
  const [first, last] = placesFor(entries, from);
  const place = Math.min(Math.max(to, first), last);
  const entry = entries[from];
  if (!entry || place === from) return new Map();
  const after = moved(entries, from, place);
  const before = place > first ? after[place - 1]!.position : null;
  const next = place < last ? after[place + 1]!.position : null;
  const middle = before === null ? next! - 1 : next === null ? before + 1 : before + (next - before) / 2;
  const fits = (before === null || middle > before) && (next === null || middle < next) && Number.isFinite(middle);
  if (fits) return new Map([[entry.id, middle]]);
  return new Map(after.slice(first, last + 1).map(({ id }, index) => [id, index]));
}
