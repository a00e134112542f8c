import { deleteDB } from 'idb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { closeDatabase, database } from '../../adapters/database';
import { catchUpCopy, keepCopy } from '../../adapters/vault-copy';
import { openVault } from '../../adapters/vault';
import type { Vault } from '../../core/vault/vault';
import { newEntry } from '../fixtures/entries';
import { cheap } from './vault-samples';

const passphrase = 'correct horse battery staple';
let vault: Vault;

beforeEach(async () => {
  await deleteDB('keytag');
  fakeBrowser.reset();
  vault = openVault({ cost: cheap });
});
afterEach(closeDatabase);

/** What Chromium does with a database that it finds corrupted. */
async function lost(): Promise<void> {
  await closeDatabase();
  await deleteDB('keytag');
}

it('comes back, sealed as it was, when the browser deleted the database', async () => {
  const { recoveryCode } = await vault.create({ kind: 'passphrase', passphrase });
  const [a, b] = await vault.add([newEntry({ issuer: 'A', counter: 2n ** 63n }), newEntry({ issuer: 'B', note: 'n' })]);
  await vault.remove(a!.id);
  const bin = await vault.bin();
  await lost();
  expect(await vault.status()).toMatchObject({ state: 'unlocked' });
  expect(await vault.allEntries()).toEqual({ entries: [b], unreadable: 0 });
  expect(await vault.bin()).toEqual(bin);
  await vault.lock();
  expect(await vault.unlock({ kind: 'recovery', code: recoveryCode })).toEqual({ ok: true });
});

it('is the one of the key of now', async () => {
  await vault.create({ kind: 'passphrase', passphrase });
  await vault.add([newEntry({})]);
  await vault.changePassphrase('another passphrase of words');
  await lost();
  await vault.lock();
  expect(await vault.unlock({ kind: 'passphrase', passphrase })).toEqual({ ok: false, why: 'wrong' });
  expect(await vault.unlock({ kind: 'passphrase', passphrase: 'another passphrase of words' })).toEqual({ ok: true });
});

it('is never older than the database when two pages write at once and the first one is slow', async () => {
  await vault.create({ kind: 'passphrase', passphrase });
  const { local } = fakeBrowser.storage;
  const quick = Object.getOwnPropertyDescriptor(local, 'set')!;
  const slowly = async (items: Record<string, unknown>) => {
    Object.defineProperty(local, 'set', quick);
    await new Promise((resolve) => setTimeout(resolve, 200));
    await local.set(items);
  };
  Object.assign(local, { set: slowly });
  await Promise.all([vault.add([newEntry({ issuer: 'A' })]), openVault().add([newEntry({ issuer: 'B' })])]);
  const { entries } = await vault.allEntries();
  await lost();
  expect((await vault.allEntries()).entries).toEqual(entries);
});

it('is kept by the next page when the page that wrote went too soon', async () => {
  await vault.create({ kind: 'passphrase', passphrase });
  const early = await fakeBrowser.storage.local.get();
  await vault.add([newEntry({ issuer: 'A' })]);
  await fakeBrowser.storage.local.set(early);
  await catchUpCopy();
  const set = vi.spyOn(fakeBrowser.storage.local, 'set');
  await catchUpCopy();
  expect(set).not.toHaveBeenCalled();
  await lost();
  expect((await vault.allEntries()).entries).toMatchObject([{ issuer: 'A' }]);
});

it('stays when the database is gone before it is written anew', async () => {
  await vault.create({ kind: 'passphrase', passphrase });
  const { db } = await database();
  await db.clear('vault');
  await keepCopy(await database());
  await lost();
  expect(await vault.status()).toMatchObject({ state: 'unlocked' });
});

it('has no change made twice, nor called failed, where it cannot be kept', async () => {
  await vault.create({ kind: 'passphrase', passphrase });
  const area: { set(items: object): Promise<void>; remove(keys: string[]): Promise<void> } = fakeBrowser.storage.local;
  vi.spyOn(area, 'set').mockRejectedValue(new Error('IO error'));
  vi.spyOn(area, 'remove').mockRejectedValue(new Error('IO error'));
  const added = await vault.add([newEntry({})]);
  expect(await vault.allEntries()).toEqual({ entries: added, unreadable: 0 });
});

it('is given up, and no older one kept, where it would take the room of the settings', async () => {
  await vault.create({ kind: 'passphrase', passphrase });
  const { db } = await database();
  await db.put('entries', {
    id: 'f'.repeat(32),
    order: [1, 0],
    nonce: new Uint8Array(12),
    data: new Uint8Array(6_000_000),
  });
  await keepCopy(await database());
  expect(await fakeBrowser.storage.local.get(['vaultCopy', 'vaultCopyOf'])).toEqual({});
});

it('does not come back after the person gave the vault up', async () => {
  await vault.create({ kind: 'passphrase', passphrase });
  const { db } = await database();
  const header = (await db.get('vault', 'vault'))!;
  header.contents.data[3]! ^= 1;
  await db.put('vault', header);
  expect(await vault.status()).toMatchObject({ state: 'damaged' });
  await vault.clearDamaged();
  expect(await fakeBrowser.storage.local.get(['vaultCopy', 'vaultCopyOf'])).toEqual({});
  await lost();
  expect(await vault.status()).toEqual({ state: 'none' });
});

it.each([7, '', '{', '{"header":{},"entries":[],"bin":[]}', '{"entries":"x"}'])(
  'is nothing where %j lies',
  async (text) => {
    await fakeBrowser.storage.local.set({ vaultCopy: text });
    expect(await vault.status()).toEqual({ state: 'none' });
    await vault.create({ kind: 'passphrase', passphrase });
    expect(await vault.status()).toMatchObject({ state: 'unlocked' });
  },
);

it('is not kept where content scripts could read it', async () => {
  const area = fakeBrowser.storage.local;
  const level = Object.getOwnPropertyDescriptor(area, 'setAccessLevel')!;
  Reflect.deleteProperty(area, 'setAccessLevel');
  await vault.create({ kind: 'passphrase', passphrase });
  expect(await fakeBrowser.storage.local.get('vaultCopy')).toEqual({});
  await lost();
  expect(await vault.status()).toEqual({ state: 'none' });
  Object.defineProperty(area, 'setAccessLevel', level);
});
