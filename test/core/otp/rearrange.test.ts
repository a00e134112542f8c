import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Entry } from '../../../core/otp/entry';
import { placesFor, positionsFor } from '../../../core/otp/rearrange';
import { storedEntry } from '../../fixtures/entries';

/** As the vault gives them: pinned first, then by position. */
function byPosition(entries: readonly Entry[]): Entry[] {
  return entries.toSorted((a, b) => Number(b.pinned) - Number(a.pinned) || a.position - b.position);
}

function after(entries: readonly Entry[], positions: ReadonlyMap<string, number>): Entry[] {
  return byPosition(entries.map((entry) => ({ ...entry, position: positions.get(entry.id) ?? entry.position })));
}

const list = (...positions: number[]) =>
  positions.map((position, index) => storedEntry({ id: `e${index}`, position, pinned: false }));
const ids = (entries: readonly Entry[]) => entries.map(({ id }) => id);

it('writes one entry where there is room', () => {
  const entries = list(1, 2, 3, 4);
  expect([...positionsFor(entries, 3, 1)]).toEqual([['e3', 1.5]]);
  expect([...positionsFor(entries, 0, 3)]).toEqual([['e0', 5]]);
  expect([...positionsFor(entries, 2, 0)]).toEqual([['e2', 0]]);
  expect(positionsFor(entries, 2, 2).size).toBe(0);
});

it('numbers the group anew where there is none', () => {
  const entries = list(1, 1, 1);
  expect(ids(after(entries, positionsFor(entries, 2, 1)))).toEqual(['e0', 'e2', 'e1']);
  const huge = list(-Number.MAX_VALUE, 0, Number.MAX_VALUE);
  expect(ids(after(huge, positionsFor(huge, 0, 2)))).toEqual(['e1', 'e2', 'e0']);
  const close = list(1, 1 + Number.EPSILON, 2);
  expect(ids(after(close, positionsFor(close, 2, 1)))).toEqual(['e0', 'e2', 'e1']);
});

it('keeps pinned entries first', () => {
  const entries = [storedEntry({ id: 'p', pinned: true, position: 9 }), ...list(1, 2)];
  expect(placesFor(entries, 0)).toEqual([0, 0]);
  expect(positionsFor(entries, 0, 2).size).toBe(0);
  expect(ids(after(entries, positionsFor(entries, 2, 0)))).toEqual(['p', 'e1', 'e0']);
});

it('puts any entry to any place of its group and leaves the order of the others', () => {
  const entry = fc.record({
    pinned: fc.boolean(),
    position: fc.oneof(fc.nat(5), fc.double({ noNaN: true, noDefaultInfinity: true })),
  });
  const cases = fc.array(entry, { minLength: 1, maxLength: 12 }).chain((parts) =>
    fc.record({
      entries: fc.constant(byPosition(parts.map((part, index) => storedEntry({ ...part, id: `e${index}` })))),
      from: fc.nat(parts.length - 1),
      to: fc.integer({ min: -2, max: parts.length + 2 }),
    }),
  );
  fc.assert(
    fc.property(cases, ({ entries, from, to }) => {
      const [first, last] = placesFor(entries, from);
      const place = Math.min(Math.max(to, first), last);
      const others = ids(entries).toSpliced(from, 1);
      expect(ids(after(entries, positionsFor(entries, from, to)))).toEqual(
        others.toSpliced(place, 0, entries[from]!.id),
      );
    }),
  );
});
