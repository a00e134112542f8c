import { deleteDB } from 'idb';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { closeDatabase } from '../../adapters/database';
import { openVault } from '../../adapters/vault';
import { TooLong } from '../../core/vault/errors';
import type { Vault } from '../../core/vault/vault';
import { newEntry } from '../fixtures/entries';
import { cheap } from './vault-samples';

let vault: Vault;

beforeEach(async () => {
  await deleteDB('keytag');
  fakeBrowser.reset();
  vault = openVault({ cost: cheap });
  await vault.create({ kind: 'passphrase', passphrase: 'correct horse battery staple' });
});
afterEach(closeDatabase);

it('writes no entry that it could not read again, and nothing of the change that it is in', async () => {
  const [kept] = await vault.add([newEntry({})]);
  const long = newEntry({ note: 'x'.repeat(70_000) });
  await expect(vault.add([newEntry({}), long])).rejects.toThrow(TooLong);
  await expect(vault.change(kept!.id, (entry) => ({ ...entry, note: long.note! }))).rejects.toThrow(TooLong);
  expect(await vault.allEntries()).toEqual({ entries: [kept], unreadable: 0 });
});
