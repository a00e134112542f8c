import { beforeEach, describe, expect, it, vi } from 'vitest';
import { database } from '../../adapters/database';
import { EntryGone } from '../../core/vault/errors';
import { newEntry } from '../fixtures/entries';
import { beginWithoutVault, passphrase } from './vault-samples';

const world = beginWithoutVault();

describe('entries', () => {
  beforeEach(() => world.make());

  it('come in the person’s order, pinned ones first', async () => {
    const [a, b, c] = await world.vault.add(['A', 'B', 'C'].map((issuer) => newEntry({ issuer })));
    await world.vault.edit({ ...c!, pinned: true });
    await world.vault.edit({ ...a!, position: b!.position + 0.5 });
    expect((await world.vault.firstEntries(2)).map(({ issuer }) => issuer)).toEqual(['C', 'B']);
    expect((await world.vault.allEntries()).entries.map(({ issuer }) => issuer)).toEqual(['C', 'B', 'A']);
    const [d] = await world.vault.add([newEntry({ issuer: 'D' })]);
    expect(d!.position).toBeGreaterThan(c!.position);
  });

  it('go to the bin, come back, and go for good', async () => {
    const [entry] = await world.vault.add([newEntry({})]);
    await world.vault.remove(entry!.id);
    expect((await world.vault.allEntries()).entries).toEqual([]);
    expect(await world.vault.bin()).toEqual([{ entry, deletedAt: world.clock }]);
    await expect(world.vault.edit(entry!)).rejects.toThrow(EntryGone);
    await world.vault.restore(entry!.id);
    expect(await world.vault.allEntries()).toEqual({ entries: [entry], unreadable: 0 });
    await world.vault.remove(entry!.id);
    await world.vault.erase(entry!.id);
    expect(await world.vault.bin()).toEqual([]);
    expect(await world.vault.allEntries()).toEqual({ entries: [], unreadable: 0 });
  });

  it('leave the bin after 30 days', async () => {
    const [first, second] = await world.vault.add([newEntry({}), newEntry({})]);
    await world.vault.remove(first!.id);
    world.clock += 31 * 86_400_000;
    await world.vault.unlock({ kind: 'passphrase', passphrase });
    expect(await world.vault.bin()).toEqual([]);
    await world.vault.remove(second!.id);
    expect((await (await database()).db.getAll('bin')).map(({ id }) => id)).toEqual([second!.id]);
  });

  it('are counted when they are gone, older than they should be, or do not open', async () => {
    const [a, b, c] = await world.vault.add([newEntry({}), newEntry({}), newEntry({})]);
    const { db } = await database();
    await db.delete('entries', a!.id);
    const row = (await db.get('entries', b!.id))!;
    row.data[0]! ^= 1;
    await db.put('entries', row);
    expect(await world.vault.allEntries()).toEqual({ entries: [c], unreadable: 2 });
    const [d, e] = await world.vault.add([newEntry({}), newEntry({})]);
    expect((await world.vault.allEntries()).unreadable).toBe(2);

    const older = (await db.get('entries', d!.id))!;
    const deleted = (await db.get('entries', e!.id))!;
    await world.vault.change(d!.id, (entry) => ({ ...entry, sites: [] }));
    await world.vault.remove(e!.id);
    await world.vault.erase(e!.id);
    // Both open with the key of now: they were sealed by it.
    await db.put('entries', older);
    await db.put('entries', deleted);
    expect(await world.vault.allEntries()).toEqual({ entries: [c], unreadable: 4 });
  });

  it('lose nothing when two windows write at once', async () => {
    const other = world.anotherPage();
    const [entry] = await world.vault.add([newEntry({})]);
    await Promise.all(
      Array.from({ length: 12 }, (_, index) => {
        const window = index % 2 ? world.vault : other;
        return index % 3 === 0
          ? window.add([newEntry({ issuer: `added ${index}` })])
          : window.change(entry!.id, (stored) => ({ ...stored, uses: stored.uses + 1 }));
      }),
    );
    const { entries, unreadable } = await world.vault.allEntries();
    expect(unreadable).toBe(0);
    expect(entries).toHaveLength(5);
    expect(entries.find(({ id }) => id === entry!.id)!.uses).toBe(8);
    expect(new Set(entries.map(({ position }) => position)).size).toBe(5);
  });

  it('tell other windows', async () => {
    const heard = vi.fn<() => void>();
    const stop = world.vault.watch(heard);
    const channel = new BroadcastChannel('keytag-vault');
    const other = new Promise((resolve) => channel.addEventListener('message', resolve, { once: true }));
    await world.vault.add([newEntry({})]);
    await other;
    expect(heard).toHaveBeenCalledTimes(1);
    stop();
    channel.close();
  });
});
