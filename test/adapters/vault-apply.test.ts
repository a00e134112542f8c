import { deleteDB } from 'idb';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { closeDatabase } from '../../adapters/database';
import { openVault } from '../../adapters/vault';
import type { Entry } from '../../core/otp/entry';
import { EntryGone } from '../../core/vault/errors';
import type { Vault } from '../../core/vault/vault';
import { newEntry } from '../fixtures/entries';
import { cheap } from './vault-samples';

let vault: Vault;
let before: Entry[];

beforeEach(async () => {
  await deleteDB('keytag');
  fakeBrowser.reset();
  vault = openVault({ cost: cheap });
  await vault.create({ kind: 'passphrase', passphrase: 'correct horse battery staple' });
  before = await vault.add(['A', 'B', 'C'].map((issuer) => newEntry({ issuer })));
});
afterEach(closeDatabase);

const issuers = async () => (await vault.allEntries()).entries.map(({ issuer }) => issuer);

it('adds, changes and removes at once, with the state before it kept', async () => {
  const [a, b, c] = before;
  const how = (entry: Entry) => ({ ...entry, issuer: 'B2', position: c!.position + 0.5 });
  const { added } = await vault.apply({
    add: [newEntry({ issuer: 'D' })],
    change: [{ id: b!.id, how }],
    remove: [a!.id],
  });
  expect(added).toMatchObject([{ issuer: 'D', uses: 0 }]);
  expect(await issuers()).toEqual(['C', 'B2', 'D']);
  expect((await vault.bin()).map(({ entry }) => entry.issuer)).toEqual(['A']);
  const [newest] = await vault.snapshots();
  expect(newest!.entries).toBe(3);
  await vault.restoreSnapshot(newest!.revision);
  expect(await issuers()).toEqual(['A', 'B', 'C']);
});

it('does nothing at all when one of the entries is gone', async () => {
  const [a, b] = before;
  await vault.remove(b!.id);
  await vault.erase(b!.id);
  const how = (entry: Entry) => ({ ...entry, issuer: 'X' });
  for (const changes of [
    { add: [newEntry({ issuer: 'D' })], change: [{ id: b!.id, how }] },
    { change: [{ id: a!.id, how }], remove: [b!.id] },
  ])
    await expect(vault.apply(changes)).rejects.toThrow(EntryGone);
  expect(await issuers()).toEqual(['A', 'C']);
  expect(await vault.bin()).toEqual([]);
});

it('brings several back from the bin, to where they were', async () => {
  const [a, b] = before;
  await vault.apply({ remove: [a!.id, b!.id] });
  expect(await issuers()).toEqual(['C']);
  await vault.restore(a!.id, b!.id);
  expect(await vault.bin()).toEqual([]);
  expect((await vault.allEntries()).entries).toEqual(before);
});
