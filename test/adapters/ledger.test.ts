import { deleteDB, openDB } from 'idb';
import { afterEach, describe, expect, it } from 'vitest';
import { closeDatabase, database } from '../../adapters/database';
import {
  all,
  confirmGone,
  confirmReviewed,
  describe as describeRecord,
  edit,
  emptyBin,
  markRotated,
  markTold,
  reconcile,
  record,
  recordSeen,
  remove,
  snooze,
  trackedNames,
  undo,
  watchLedger,
} from '../../adapters/ledger';
import { VaultReadOnly } from '../../core/vault/errors';
import { laptop } from '../fixtures/ledger';

const only = async () => (await all()).records[0]!;
const events = async () => (await (await database()).db.getAll('events')).map(({ kind }) => kind).toSorted();

afterEach(async () => {
  await closeDatabase();
  await deleteDB('keytag');
});

describe('the ledger', () => {
  it('keeps what the person says, and reads it back in another page', async () => {
    await record(laptop);
    await closeDatabase();
    const { password, account, clients } = await only();
    expect(password).toMatchObject({ name: 'Laptop', created: '2026-11-01', state: 'in-use', fingerprint: null });
    expect(account.kind).toBe('work');
    expect(clients).toMatchObject([{ catalogueId: 'thunderbird', device: 'Laptop', purpose: 'mail' }]);
    expect(await trackedNames('work')).toEqual(['Laptop']);
    expect(await trackedNames('personal')).toEqual([]);
  });

  it('replaces the clients on an edit and leaves none behind', async () => {
    const id = await record(laptop);
    await edit(id, { ...laptop, clients: [laptop.clients[0]!, { catalogueId: null, device: 'Scanner', purpose: '' }] });
    expect((await only()).clients).toHaveLength(2);
    await edit(id, { ...laptop, clients: [] });
    expect(await (await database()).db.count('clients')).toBe(0);
  });

  it('names accounts: the first name goes to the nameless one, another makes another account', async () => {
    const first = await record(laptop);
    await record({ ...laptop, name: 'Phone', accountLabel: 'ann@example.com' });
    expect((await all()).accounts).toHaveLength(1);
    await edit(first, { ...laptop, accountLabel: 'bob@example.com' });
    expect((await all()).accounts.map(({ label }) => label).toSorted()).toEqual(['ann@example.com', 'bob@example.com']);
  });

  it('notes what the page makes, then what the person says about it', async () => {
    const id = await recordSeen('work', 'Scanner', { catalogueId: null, device: '', purpose: '' }, '2026-11-21');
    await describeRecord(id, 'Scanner', { catalogueId: 'canon', device: 'Floor 2', purpose: 'scans' });
    const { password, clients } = await only();
    expect(password).toMatchObject({ createdBy: 'seen', created: '2026-11-21' });
    expect(clients).toMatchObject([{ catalogueId: 'canon', device: 'Floor 2' }]);
  });

  it('compares with the page, asks about what vanished until it is answered, and again after it was back', async () => {
    const id = await record(laptop);
    await record({ ...laptop, name: 'Phone' });
    expect(await reconcile('work', ['Laptop', 'Phone', 'Stranger'], '2026-11-21')).toEqual({
      tracked: ['Laptop', 'Phone'],
      untracked: ['Stranger'],
      vanished: [],
    });
    expect((await reconcile('work', ['Phone'], '2026-11-22')).vanished).toEqual([{ id, name: 'Laptop' }]);
    expect((await reconcile('work', ['Phone'], '2026-11-23')).vanished).toHaveLength(1);
    expect((await all()).records.find(({ password }) => password.id === id)!.password.missing).toEqual({
      since: '2026-11-22',
      denied: false,
    });
    await confirmGone(id, false, '2026-11-23');
    expect((await reconcile('work', ['Phone'], '2026-11-24')).vanished).toEqual([]);
    await reconcile('work', ['Phone', 'Laptop'], '2026-11-25');
    expect((await reconcile('work', ['Phone'], '2026-11-26')).vanished).toHaveLength(1);
    await confirmGone(id, true);
    expect((await all()).records.map(({ password }) => password.name)).toEqual(['Phone']);
  });

  it('deletes to the bin, takes back, and forgets after 30 days', async () => {
    const id = await record(laptop);
    const before = await only();
    await remove(id);
    expect((await all()).records).toEqual([]);
    await undo(id);
    const after = await only();
    expect(after.password).toEqual(before.password);
    expect(after.clients).toEqual(before.clients);
    await remove(id);
    await emptyBin(Date.now() + 29 * 86_400_000);
    expect((await all()).binned).toHaveLength(1);
    await emptyBin(Date.now() + 31 * 86_400_000);
    expect((await all()).binned).toEqual([]);
    await expect(undo(id)).rejects.toThrow('no longer in the bin');
  });

  it('rotates: the new one gets the clients, the old one waits to be deleted', async () => {
    const id = await record(laptop);
    const next = await markRotated(id, 'Laptop 2', '2026-11-21');
    const { records } = await all();
    const old = records.find(({ password }) => password.id === id)!;
    const fresh = records.find(({ password }) => password.id === next)!;
    expect(old.password).toMatchObject({ state: 'replaced', replacedBy: { id: next, on: '2026-11-21' } });
    expect(fresh.password).toMatchObject({ name: 'Laptop 2', created: '2026-11-21', state: 'in-use' });
    expect(fresh.clients).toMatchObject([{ catalogueId: 'thunderbird', device: 'Laptop' }]);
    await remove(id);
    expect((await only()).clients).toHaveLength(1);
  });

  it('remembers what was told, reviewed and snoozed, and writes history', async () => {
    const id = await record(laptop);
    await markTold([{ id, key: 'review:2027-01-30' }]);
    await markTold([{ id, key: 'review:2027-01-30' }]);
    expect((await only()).password.told).toEqual(['review:2027-01-30']);
    await snooze(id, '2026-11-28');
    expect((await only()).password).toMatchObject({ told: [], snoozedUntil: '2026-11-28' });
    await confirmReviewed(id, '2026-11-21');
    expect((await only()).password).toMatchObject({ reviewed: '2026-11-21', snoozedUntil: null });
    expect(await events()).toEqual(['created', 'reviewed', 'snoozed']);
  });

  it('leaves nothing of a change that fails half-way', async () => {
    const id = await record(laptop);
    await expect(edit('no-such-id', laptop)).rejects.toThrow('no longer in the list');
    await expect(
      markTold([
        { id, key: 'a' },
        { id: 'no-such-id', key: 'b' },
      ]),
    ).rejects.toThrow('no longer in the list');
    expect((await only()).password.told).toEqual([]);
  });

  it('counts rows that it cannot read and leaves them alone', async () => {
    await record(laptop);
    const { db } = await database();
    // @ts-expect-error -- a row of another shape, as a damaged or a newer database may hold
    await db.put('passwords', { id: 'odd', name: 42 });
    expect(await all()).toMatchObject({ unreadable: 1 });
    expect((await all()).records).toHaveLength(1);
    expect(await db.get('passwords', 'odd')).toBeDefined();
  });

  it('reads a newer database and refuses to change it', async () => {
    await record(laptop);
    await closeDatabase();
    (await openDB('keytag', 1000)).close();
    expect(await all()).toMatchObject({ readOnly: true });
    await expect(record(laptop)).rejects.toThrow(VaultReadOnly);
    expect(await reconcile('work', [])).toMatchObject({ vanished: [{ name: 'Laptop' }] });
  });

  it('tells whoever watches', async () => {
    let calls = 0;
    const stop = watchLedger(() => {
      calls += 1;
    });
    await record(laptop);
    stop();
    await record(laptop);
    expect(calls).toBe(1);
  });
});
