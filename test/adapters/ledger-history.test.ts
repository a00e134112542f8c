import { deleteDB, openDB } from 'idb';
import { afterEach, expect, it } from 'vitest';
import { closeDatabase, database } from '../../adapters/database';
import { confirmReviewed, readHistory, record, snooze } from '../../adapters/ledger';
import { eventKinds } from '../../core/passwords/rows';
import { laptop } from '../fixtures/ledger';

afterEach(async () => {
  await closeDatabase();
  await deleteDB('keytag');
});

/** Puts rows of any shape, as a damaged or a newer database may hold. */
async function put(...rows: readonly unknown[]): Promise<void> {
  const { db } = await database();
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  for (const row of rows) await db.put('events', row as never); // oxlint-disable-line no-await-in-loop
}

it('tells what happened to this app password and to no other', async () => {
  const id = await record(laptop);
  const other = await record({ ...laptop, name: 'Phone' });
  await confirmReviewed(id);
  await snooze(other, '2026-11-28');
  const kinds = (await readHistory(id)).events.map(({ kind }) => kind);
  expect(kinds.toSorted()).toEqual(['created', 'reviewed']);
  expect(await readHistory('no-such-id')).toEqual({ events: [], unreadable: 0 });
});

it('has the latest first, whatever the rows are called', async () => {
  const moments = [5, 9, 1, 7, 3].map((day) => Date.UTC(2026, 0, day));
  await put(...moments.map((at, place) => ({ id: `e${place}`, passwordId: 'p', at, kind: eventKinds[place] })));
  expect((await readHistory('p')).events.map(({ at }) => at)).toEqual(moments.toSorted((a, b) => b - a));
});

it('leaves out and counts rows that it cannot show, and changes none of them', async () => {
  const at = Date.UTC(2026, 0, 5);
  const fine = { id: 'fine', passwordId: 'p', at, kind: 'created' };
  const odd = [
    { ...fine, id: 'newer', kind: 'shared' },
    { ...fine, id: 'inherited', kind: 'toString' },
    { ...fine, id: 'text', at: '2026-01-05' },
    { ...fine, id: 'never', at: Number.POSITIVE_INFINITY },
    // A number, and no moment: Intl throws on it.
    { ...fine, id: 'beyond', at: 9e15 },
    // A moment, and no day that people write.
    { ...fine, id: 'far', at: 8e15 },
    { ...fine, id: 'long-ago', at: -8e15 },
    { id: 'bare', passwordId: 'p' },
    { ...fine, id: 'x'.repeat(1000) },
  ];
  await put(fine, ...odd);
  expect(await readHistory('p')).toEqual({ events: [fine], unreadable: odd.length });
  expect(await (await database()).db.count('events')).toBe(odd.length + 1);
});

it('reads a newer database', async () => {
  const id = await record(laptop);
  await closeDatabase();
  (await openDB('keytag', 1000)).close();
  expect((await readHistory(id)).events).toMatchObject([{ kind: 'created' }]);
});

it('has nothing to tell where a newer database keeps it elsewhere', async () => {
  const id = await record(laptop);
  await closeDatabase();
  (await openDB('keytag', 1000, { upgrade: (db) => db.deleteObjectStore('events') })).close();
  expect(await readHistory(id)).toEqual({ events: [], unreadable: 0 });
});
