import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { deleteDB, openDB } from 'idb';
import { closeDatabase, database, writing } from '../../adapters/database';
import { upgrades } from '../../adapters/upgrades/list';
import { VaultReadOnly } from '../../core/vault/errors';

const latest = upgrades.at(-1)!.version;

beforeEach(() => deleteDB('keytag'));
afterEach(closeDatabase);

describe('database', () => {
  it('numbers its upgrades without gaps', () => {
    expect(upgrades.map(({ version }) => version)).toEqual(upgrades.map((_, index) => index + 1));
  });

  it('makes every store the design names', async () => {
    const { db, readOnly } = await database();
    expect(readOnly).toBe(false);
    expect([...db.objectStoreNames]).toEqual(
      [
        'accounts',
        'backup',
        'bin',
        'clients',
        'device-keys',
        'entries',
        'events',
        'passwords',
        'snapshots',
        'unlock-attempts',
        'vault',
        'vault-snapshots',
      ].toSorted(),
    );
  });

  it('writes with strict durability', async () => {
    const open = await database();
    const asked = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await writing(open, ['passwords']).done;
    expect(asked).toHaveBeenCalledWith(['passwords'], 'readwrite', { durability: 'strict' });
  });

  it('opens a newer database read-only, with what is in it', async () => {
    const newer = await openDB('keytag', latest + 1, {
      upgrade(db) {
        db.createObjectStore('passwords', { keyPath: 'id' });
        db.createObjectStore('unheard-of', { keyPath: 'id' });
      },
    });
    await newer.put('passwords', { id: 'a', accountKind: 'work' });
    newer.close();

    const open = await database();
    expect(open.readOnly).toBe(true);
    expect(await open.db.get('passwords', 'a')).toMatchObject({ accountKind: 'work' });
    expect(() => writing(open, ['passwords'])).toThrow(VaultReadOnly);
  });

  it('makes way for a newer Keytag in another page, then reads what that one wrote', async () => {
    const before = await database();
    expect(before.readOnly).toBe(false);
    const newer = await openDB('keytag', latest + 1, {
      upgrade(db) {
        db.createObjectStore('unheard-of');
      },
    });
    newer.close();
    const after = await database();
    expect(after.readOnly).toBe(true);
  });

  it('leaves nothing of a write that did not finish', async () => {
    const transaction = writing(await database(), ['accounts', 'passwords']);
    await transaction.objectStore('accounts').put({ id: 'a', kind: 'work', label: '' });
    transaction.abort();
    await transaction.done.catch(() => {});
    expect(await (await database()).db.count('accounts')).toBe(0);
  });

  it('tries again after a refusal', async () => {
    const open = indexedDB.open.bind(indexedDB);
    indexedDB.open = () => {
      throw new DOMException('refused', 'InvalidStateError');
    };
    await expect(database()).rejects.toThrow('refused');
    indexedDB.open = open;
    await expect(database()).resolves.toMatchObject({ readOnly: false });
  });
});
