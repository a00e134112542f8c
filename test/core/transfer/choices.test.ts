import { describe, expect, it } from 'vitest';
import type { Entry, NewEntry } from '../../../core/otp/entry';
import { changesOf, choose, chooseAll, chosen, firstChoices, undoOf } from '../../../core/transfer/choices';
import { differencesOf } from '../../../core/transfer/differences';
import { differs, previewOf } from '../../../core/transfer/preview';

const fresh = (more: Partial<NewEntry> = {}): NewEntry => ({
  type: 'totp',
  issuer: 'Example',
  label: 'alice',
  secret: Uint8Array.of(1, 2, 3),
  algorithm: 'SHA1',
  digits: 6,
  period: 30,
  counter: 0n,
  ...more,
});
const mine: Entry = {
  ...fresh({ tags: ['mine'], note: 'kept', pinned: true, sites: ['example.com'] }),
  id: 'a',
  position: 7,
  createdAt: 1000,
  usedAt: 2000,
  uses: 3,
};
const secret = Uint8Array.of(9, 9);
const rowsOf = (...entries: NewEntry[]) => previewOf([entries], [mine]);

describe('choices', () => {
  it('add what is new and leave all else alone at first', () => {
    const rows = rowsOf(fresh({ label: 'bob', secret }), fresh(), fresh({ digits: 8 }));
    expect(chosen(rows, firstChoices(rows))).toEqual({ added: [rows[0]!.entry], replaced: [] });
  });

  it('let one entry take the place of another', () => {
    const rows = rowsOf(fresh({ secret }), fresh({ digits: 8 }));
    const first = choose(firstChoices(rows), rows[0]!, 'take');
    const second = choose(first, rows[1]!, 'take');
    expect(chosen(rows, first).replaced.map(({ theirs }) => theirs)).toEqual([rows[0]!.entry]);
    expect(chosen(rows, second).replaced.map(({ theirs }) => theirs)).toEqual([rows[1]!.entry]);
    // Of all at once none is lost.
    expect(chosen(rows, chooseAll(new Map(), rows.filter(differs), 'take'))).toMatchObject({
      replaced: [{ theirs: rows[0]!.entry }],
      added: [rows[1]!.entry],
    });
  });

  it('come to one change that keeps what the person made of the entry', () => {
    const rows = rowsOf(fresh({ secret, digits: 8, label: 'Alice', tags: ['file'], pinned: false }));
    const { changes, before } = changesOf(chosen(rows, chooseAll(new Map(), rows, 'take')));
    expect(changes.change?.map(({ id, how }) => how({ ...mine, id, uses: 4 }))).toEqual([
      { ...mine, secret, digits: 8, label: 'Alice', tags: ['mine', 'file'], uses: 4 },
    ]);
    expect(before.get('a')?.was).toEqual({ ...mine, uses: 4 });
  });

  it('keep a counter from going back while the secret stays', () => {
    const held = { ...mine, type: 'hotp' as const, counter: 9n };
    for (const [file, counter] of [
      [fresh({ type: 'hotp', counter: 3n, digits: 8 }), 9n],
      [fresh({ type: 'hotp', counter: 12n, digits: 8 }), 12n],
      [fresh({ type: 'hotp', counter: 3n, secret }), 3n],
    ] as const) {
      const rows = previewOf([[file]], [held]);
      const { changes } = changesOf(chosen(rows, chooseAll(new Map(), rows, 'take')));
      expect(changes.change?.[0]?.how(held).counter).toBe(counter);
    }
  });

  it('can be undone for what is still there', () => {
    const made = { ...mine, secret, label: 'changed' };
    const before = new Map([
      ['a', { was: mine, made }],
      ['gone', { was: { ...mine, id: 'gone' }, made: { ...made, id: 'gone' } }],
    ]);
    const added = [
      { ...mine, id: 'b' },
      { ...mine, id: 'deleted' },
    ];
    const now = { ...made, uses: 8, position: 2 };
    const { remove, change } = undoOf(added, before, [now, added[0]!]);
    expect(remove).toEqual(['b']);
    expect(change?.map(({ id }) => id)).toEqual(['a']);
    expect(change?.[0]?.how(now)).toEqual({ ...mine, uses: 8, position: 2 });
  });

  it('leave alone what the person changed since, when they are undone', () => {
    const rows = rowsOf(fresh({ secret, digits: 8, label: 'Alice', note: 'of the file', tags: ['file'] }));
    const { changes, before } = changesOf(chosen(rows, chooseAll(new Map(), rows, 'take')));
    const made = changes.change![0]!.how(mine);
    const undone = (now: Entry) => undoOf([], before, [now]).change![0]!.how(now);
    expect(undone(made)).toEqual(mine);
    const edited = { ...made, label: 'work', note: 'mine', sites: ['example.org'], pinned: false };
    expect(undone(edited)).toEqual({ ...mine, label: 'work', note: 'mine', sites: ['example.org'], pinned: false });
    // A secret that was set up anew since is the only one that works.
    const anew = { ...made, secret: Uint8Array.of(7, 7) };
    expect(undone(anew)).toEqual({ ...mine, secret: anew.secret, digits: 8 });
  });

  it('take a PIN and a note away again that only the file had', () => {
    const { note: _, ...bare } = mine;
    const rows = previewOf([[fresh({ secret, pin: '1234', note: 'file' })]], [bare]);
    const { changes, before } = changesOf(chosen(rows, chooseAll(new Map(), rows, 'take')));
    const made = changes.change![0]!.how(bare);
    expect(made).toMatchObject({ pin: '1234', note: 'file' });
    expect(Object.keys(undoOf([], before, [made]).change![0]!.how(made)).toSorted()).toEqual(
      Object.keys(bare).toSorted(),
    );
  });
});

describe('differencesOf', () => {
  it('names all that makes another code or another name', () => {
    expect(differencesOf(mine, fresh())).toEqual([]);
    expect(differencesOf(mine, fresh({ secret, issuer: 'x', digits: 8, period: 60, algorithm: 'SHA256' }))).toEqual([
      'secret',
      'issuer',
      'digits',
      'period',
      'algorithm',
    ]);
    expect(differencesOf({ ...mine, pin: '1234' }, fresh())).toEqual([]);
    expect(differencesOf(mine, fresh({ pin: '1234' }))).toEqual(['pin']);
  });
});
