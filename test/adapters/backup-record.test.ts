import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { watchBackup } from '../../adapters/backup-changes';
import { backupRecord, lookAtBackup, rememberBackup } from '../../adapters/backup-record';
import { versionedEntries } from '../../adapters/backup-versions';
import { closeDatabase, database } from '../../adapters/database';
import type { KeytagDatabase } from '../../adapters/database-schema';
import { firstStores } from '../../adapters/upgrades/1-first-stores';
import { openVault } from '../../adapters/vault';
import { usualSetting } from '../../adapters/vault-state';
import type { Vault } from '../../core/vault/vault';
import { newEntry } from '../fixtures/entries';
import { cheap } from './vault-samples';

let clock = 0;
const passphrase = 'correct horse battery staple';
const now = () => clock;
const setting = { ...usualSetting, now: () => clock };
let vault: Vault;

beforeEach(async () => {
  await deleteDB('keytag');
  fakeBrowser.reset();
  clock = new Date(2026, 10, 21, 12).getTime();
  vault = openVault({ now, cost: cheap });
  await vault.create({ kind: 'passphrase', passphrase });
});
afterEach(closeDatabase);

const entries = async () => (await vault.allEntries()).entries;
async function waiting(): Promise<string[]> {
  const held = await entries();
  const record = await lookAtBackup(await versionedEntries(held, setting), clock);
  return held.filter(({ id }) => record.waiting[id] !== undefined).map(({ issuer }) => issuer);
}
async function backUp(): Promise<void> {
  await rememberBackup(await versionedEntries(await entries(), setting), { whole: true, now: clock });
}

describe('what is known of backups', () => {
  it('follows the vault through adding, using, editing, deleting and undoing', async () => {
    await vault.add([newEntry({ issuer: 'A' }), newEntry({ issuer: 'B', type: 'hotp', counter: 1n })]);
    expect(await waiting()).toEqual(['A', 'B']);
    await backUp();
    expect(await waiting()).toEqual([]);

    const [a, b] = await entries();
    await vault.change(b!.id, (entry) => ({ ...entry, counter: 2n, uses: 1, usedAt: clock }));
    expect(await waiting()).toEqual([]);
    await vault.edit({ ...a!, note: 'new' });
    expect(await waiting()).toEqual(['A']);
    await vault.remove(a!.id);
    expect(await waiting()).toEqual([]);
    await vault.restore(a!.id);
    expect(await waiting()).toEqual(['A']);
  });

  it('recounts after an earlier state came back', async () => {
    await vault.add([newEntry({ issuer: 'A' })]);
    await backUp();
    const [a] = await entries();
    clock += 2 * 3_600_000;
    await vault.unlock({ kind: 'passphrase', passphrase });
    await vault.edit({ ...a!, label: 'other' });
    await vault.add([newEntry({ issuer: 'B' })]);
    expect(await waiting()).toEqual(['A', 'B']);
    await backUp();
    const [snapshot] = await vault.snapshots();
    await vault.restoreSnapshot(snapshot!.revision);
    expect((await entries()).map(({ label }) => label)).toEqual([a!.label]);
    expect(await waiting()).toEqual(['A']);
  });

  it('stays right under a new passphrase', async () => {
    await vault.add([newEntry({ issuer: 'A' })]);
    await backUp();
    await vault.changePassphrase('another long passphrase');
    expect(await waiting()).toEqual([]);
  });

  it('counts by ids while the vault is locked', async () => {
    await vault.add([newEntry({ issuer: 'A' })]);
    await backUp();
    await vault.add([newEntry({ issuer: 'B' })]);
    await vault.lock();
    expect(Object.values((await backupRecord(clock)).waiting)).toEqual(['2026-11-21']);
  });

  it('takes a row that is garbage for no knowledge, and stores nothing that names an entry', async () => {
    await vault.add([newEntry({ issuer: 'Northwind', label: 'grace' })]);
    const { db } = await database();
    // @ts-expect-error another shape than Keytag writes
    await db.put('backup', { id: 'record', held: 7 });
    expect(await waiting()).toEqual(['Northwind']);
    await backUp();
    expect(JSON.stringify(await db.getAll('backup'))).not.toMatch(/northwind|grace|12345678901234567890/i);
  });

  it('tells other views, and only when something changed', async () => {
    await vault.add([newEntry({ issuer: 'A' })]);
    let told = 0;
    const stop = watchBackup(() => (told += 1));
    await waiting();
    await waiting();
    expect(told).toBe(1);
    stop();
  });

  it('keeps what it knows beside rows under keys of another kind, and ends', async () => {
    await vault.add([newEntry({ issuer: 'A' })]);
    await backUp();
    const { db } = await database();
    const [row] = await db.getAll('entries');
    // @ts-expect-error other keys than Keytag writes
    for (const id of ['text', 7, new Date(0), '__proto__']) await db.put('entries', { ...row!, id });
    let told = 0;
    const stop = watchBackup(() => (told += 1));
    await backupRecord(clock);
    expect(await waiting()).toEqual([]);
    const { lastAt } = await backupRecord(clock);
    expect([lastAt, told]).toEqual([clock, 0]);
    stop();
  });

  it('is the same to a page and to the background: neither answers the other for ever', async () => {
    await vault.add(['A', 'B', 'C', 'D', 'E'].map((issuer) => newEntry({ issuer })));
    const [first] = await entries();
    const { db } = await database();
    await db.put('entries', { ...(await db.get('entries', first!.id))!, data: new Uint8Array(48) });
    const readable = await entries();
    let told = 0;
    const stop = watchBackup(() => (told += 1));
    for (const order of [readable, readable.toReversed()]) {
      // One after the other, as each wakes the other.
      // oxlint-disable no-await-in-loop
      await lookAtBackup(await versionedEntries(order, setting), clock);
      await backupRecord(clock);
      // oxlint-enable no-await-in-loop
    }
    expect(readable).toHaveLength(4);
    expect(told).toBe(1);
    stop();
  });
});

describe('the database before there was a store for backups', () => {
  it('is upgraded with everything in it', async () => {
    await vault.add([newEntry({ issuer: 'A' })]);
    const { db } = await database();
    const stores = [...db.objectStoreNames].filter((name) => name !== 'backup');
    const rows = await Promise.all(stores.map(async (name) => [name, await db.getAll(name)] as const));
    await closeDatabase();
    await deleteDB('keytag');
    const old = await openDB<KeytagDatabase>('keytag', 1, {
      async upgrade(first, _old, _new, transaction) {
        await firstStores.run(first, transaction);
      },
    });
    expect([...old.objectStoreNames]).not.toContain('backup');
    for (const [name, all] of rows) await Promise.all(all.map((row) => old.put(name, row)));
    old.close();

    expect((await database()).db.version).toBe(2);
    expect((await entries()).map(({ issuer }) => issuer)).toEqual(['A']);
    expect(await waiting()).toEqual(['A']);
    await backUp();
    expect(await waiting()).toEqual([]);
  });
});
