import { describe, expect, it, vi } from 'vitest';
import { closeDatabase, database } from '../../adapters/database';
import { wholeSnapshots } from '../../adapters/vault-rescue';
import { noBackup } from '../../core/backup/record';
import { VaultDamaged, VaultExists } from '../../core/vault/errors';
import { newEntry } from '../fixtures/entries';
import { beginWithoutVault, passphrase } from './vault-samples';

const world = beginWithoutVault();

describe('snapshots', () => {
  it('are five, an hour apart, and never of an empty or damaged state', async () => {
    await world.make();
    const { db } = await database();
    for (let hour = 0; hour < 8; hour++) {
      await world.vault.add([newEntry({})]);
      await world.vault.add([newEntry({})]);
      world.clock += 61 * 60_000;
      await world.vault.unlock({ kind: 'passphrase', passphrase });
    }
    const kept = await world.vault.snapshots();
    expect(kept.map(({ entries }) => entries)).toEqual([14, 12, 10, 8, 6]);
    await db.clear('entries');
    await world.vault.add([newEntry({})]);
    expect(await world.vault.snapshots()).toEqual(kept);
  });

  it('are listed and put back when they are whole, beside damaged ones', async () => {
    await world.make();
    await world.vault.add([newEntry({ issuer: 'A' })]);
    world.clock += 2 * 3_600_000;
    await world.vault.unlock({ kind: 'passphrase', passphrase });
    await world.vault.add([newEntry({ issuer: 'B' })]);
    const [whole] = await world.vault.snapshots();
    const { db } = await database();
    const garbage = [
      { revision: 900 },
      { revision: 901, takenAt: 'x', entries: 7, bin: null, header: [] },
      { revision: '!' },
    ];
    const store: { put(row: unknown): Promise<unknown> } = db.transaction('vault-snapshots', 'readwrite').store;
    await Promise.all(garbage.map((row) => store.put(row)));
    expect(await world.vault.snapshots()).toEqual([whole]);
    await expect(world.vault.restoreSnapshot(901)).rejects.toThrow(VaultDamaged);
    expect((await world.vault.allEntries()).entries).toHaveLength(2);
    await db.delete('vault', 'vault');
    expect(await wholeSnapshots()).toEqual([whole]);
  });
});

describe('a damaged vault', () => {
  async function damage(): Promise<void> {
    const { db } = await database();
    const header = (await db.get('vault', 'vault'))!;
    await db.put('vault', { ...header, checksum: new Uint8Array(32) });
  }

  it('goes back to an earlier state that is whole', async () => {
    await world.make();
    await world.vault.add([newEntry({ issuer: 'A' })]);
    await world.vault.add([newEntry({ issuer: 'B' }), newEntry({ issuer: 'C' })]);
    await world.vault.add([newEntry({ issuer: 'D' }), newEntry({ issuer: 'E' })]);
    await damage();
    expect(await world.vault.status()).toMatchObject({ state: 'damaged' });
    const [newest] = await world.vault.wholeSnapshots();
    expect(newest).toMatchObject({ entries: 3 });
    await world.vault.replaceDamaged(newest!.revision);
    await world.vault.lock();
    expect(await world.vault.unlock({ kind: 'passphrase', passphrase })).toEqual({ ok: true });
    const { entries, unreadable } = await world.vault.allEntries();
    expect([entries.map(({ issuer }) => issuer), unreadable]).toEqual([['A', 'B', 'C'], 0]);
    await world.vault.add([newEntry({ issuer: 'F' })]);
    expect((await world.vault.allEntries()).entries).toHaveLength(4);
  });

  it('is taken away on the person’s word, and nothing else is', async () => {
    await world.make();
    await world.vault.add([newEntry({})]);
    const { db } = await database();
    await db.put('events', { id: 'e', passwordId: 'p', at: 1, kind: 'created' });
    // A new vault with the old one's folder would delete the old one's files, day by day.
    await db.put('backup', { ...noBackup, lastAt: 1 });
    await expect(world.vault.clearDamaged()).rejects.toThrow(VaultExists);
    await expect(world.vault.replaceDamaged(1)).rejects.toThrow(VaultExists);
    await damage();
    await world.vault.clearDamaged();
    expect(await world.vault.status()).toEqual({ state: 'none' });
    expect([await db.count('events'), await db.count('backup')]).toEqual([1, 0]);
    await expect(world.vault.create({ kind: 'device' })).resolves.toBeDefined();
  });

  it('is none where the database did not open for a moment: nothing is taken away', async () => {
    await world.make();
    await world.vault.add([newEntry({})]);
    await closeDatabase();
    const fails = () => {
      throw new DOMException('Internal error.', 'UnknownError');
    };
    for (const takeAway of [() => world.vault.clearDamaged(), () => world.vault.replaceDamaged(1)]) {
      vi.spyOn(indexedDB, 'open').mockImplementationOnce(fails);
      // oxlint-disable-next-line no-await-in-loop
      await expect(takeAway()).rejects.toThrow('Internal error.');
    }
    expect((await world.vault.allEntries()).entries).toHaveLength(1);
  });
});
