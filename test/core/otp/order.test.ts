import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { sorts } from '../../../core/otp/codes-settings';
import type { Entry } from '../../../core/otp/entry';
import { inOrder, usageOf } from '../../../core/otp/order';
import { storedEntry } from '../../fixtures/entries';

const names = (entries: readonly Entry[]) => entries.map(({ issuer, label }) => issuer || label);

it('leaves the own order as it is', () => {
  const entries = [storedEntry({ issuer: 'b' }), storedEntry({ issuer: 'a' })];
  expect(inOrder(entries, 'manual')).toBe(entries);
});

it('sorts names as people do: numbers by value, without case, the account name where no issuer is', () => {
  const entries = ['Site 10', 'éclair', 'site 2', 'Eclair', 'Zoo'].map((issuer) => storedEntry({ issuer }));
  const nameless = storedEntry({ issuer: '', label: 'middle' });
  expect(names(inOrder([...entries, nameless], 'name'))).toEqual([
    'éclair',
    'Eclair',
    'middle',
    'site 2',
    'Site 10',
    'Zoo',
  ]);
  const two = [storedEntry({ issuer: 'A', label: 'bob' }), storedEntry({ issuer: 'a', label: 'ada' })];
  expect(inOrder(two, 'name').map(({ label }) => label)).toEqual(['ada', 'bob']);
});

it('puts the last used first, and those never used last', () => {
  const entries = [
    storedEntry({ issuer: 'never' }),
    storedEntry({ issuer: 'old', usedAt: 0 }),
    storedEntry({ issuer: 'new', usedAt: 9 }),
  ];
  expect(names(inOrder(entries, 'last-used'))).toEqual(['new', 'old', 'never']);
});

it('puts the most used first', () => {
  const entries = [
    storedEntry({ issuer: 'a', uses: 1 }),
    storedEntry({ issuer: 'b', uses: 3 }),
    storedEntry({ issuer: 'c', uses: 1 }),
  ];
  expect(names(inOrder(entries, 'most-used'))).toEqual(['b', 'a', 'c']);
});

it('holds still while codes are used, and takes in what is new', () => {
  const before = [storedEntry({ issuer: 'a', uses: 2, usedAt: 2 }), storedEntry({ issuer: 'b', uses: 1, usedAt: 1 })];
  const usage = usageOf(before);
  const after = [before[0]!, { ...before[1]!, uses: 9, usedAt: 9 }, storedEntry({ issuer: 'c', uses: 5, usedAt: 5 })];
  expect(names(inOrder(after, 'most-used', usageOf(after, usage)))).toEqual(['c', 'a', 'b']);
  expect(inOrder(after, 'last-used', usage)).toContain(after[1]);
});

it('keeps every entry, pinned ones first, equals in their order', () => {
  const entry = fc.record({
    issuer: fc.constantFrom('', 'a', 'A', 'b1', 'b10'),
    label: fc.constantFrom('', 'x'),
    pinned: fc.boolean(),
    uses: fc.nat(2),
    usedAt: fc.option(fc.nat(2)),
  });
  fc.assert(
    fc.property(fc.array(entry), fc.constantFrom(...sorts), (parts, sort) => {
      // The vault gives pinned entries first.
      const given = parts
        .map((part, position) => storedEntry({ ...part, id: `e${position}`, position }))
        .toSorted((a, b) => Number(b.pinned) - Number(a.pinned));
      const sorted = inOrder(given, sort);
      expect(new Set(sorted)).toEqual(new Set(given));
      expect(sorted).toHaveLength(given.length);
      const places = sorted.map(({ pinned }) => pinned);
      expect(places).toEqual(places.toSorted((a, b) => Number(b) - Number(a)));
      expect(inOrder(sorted, sort)).toEqual(sorted);
    }),
  );
});
