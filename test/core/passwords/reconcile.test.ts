import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reconcile, untrackedNames } from '../../../core/passwords/reconcile';
import { passwordRecord } from './records';

const rows = (...names: string[]) => names.map((name, place) => passwordRecord({ id: `p${place}`, name }).password);

describe('reconcile', () => {
  it('tells known, unknown and vanished apart, duplicates by count', () => {
    expect(reconcile(['Laptop', 'Laptop', 'Phone'], rows('Laptop', 'Scanner', 'Phone'))).toEqual({
      tracked: ['Laptop', 'Phone'],
      untracked: ['Laptop'],
      seen: ['p0', 'p2'],
      vanished: ['p1'],
    });
  });

  it('misses nothing of an account that this page may not be about', () => {
    const mine = passwordRecord({ id: 'mine', name: 'Laptop' }).password;
    const gone = passwordRecord({ id: 'gone', name: 'Phone' }).password;
    const other = passwordRecord({ id: 'other', name: 'Scanner', accountId: 'a2' }).password;
    expect(reconcile(['Laptop'], [mine, gone, other]).vanished).toEqual(['gone']);
    expect(reconcile([], [mine, gone, other]).vanished).toEqual([]);
  });

  it('does not miss what has no name', () => {
    expect(reconcile([], rows('')).vanished).toEqual([]);
  });

  it('gives every name of the page one place, in any order', () => {
    const names = fc.array(fc.constantFrom('Laptop', 'Phone', ' Phone ', 'Scanner'), { maxLength: 8 });
    fc.assert(
      fc.property(names, names, (page, known) => {
        const { tracked, untracked, seen, vanished } = reconcile(page, rows(...known));
        expect([...tracked, ...untracked].toSorted()).toEqual([...page].toSorted());
        expect(tracked).toHaveLength(seen.length);
        expect(seen.length + vanished.length).toBe(known.length);
        expect(untrackedNames(page, known).toSorted()).toEqual([...untracked].toSorted());
      }),
    );
  });
});
