import { cleanup, configure, render, screen, waitFor } from '@testing-library/preact';
import { deleteDB } from 'idb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeCodesSettings } from '../../../adapters/codes-settings';
import { closeDatabase } from '../../../adapters/database';
import { openVault } from '../../../adapters/vault';
import { VaultLocked } from '../../../core/vault/errors';
import type { Vault } from '../../../core/vault/vault';
import { Popup } from '../../../entrypoints/popup/popup';
import { newEntry } from '../../fixtures/entries';
import { cheap } from '../../adapters/vault-samples';

let vault: Vault;
configure({ asyncUtilTimeout: 20_000 });

const kept = async () => (await fakeBrowser.storage.session.get('firstRows'))['firstRows'];
const names = () => [...document.querySelectorAll('.entry-issuer')].map(({ textContent }) => textContent);
const passphrase = 'correct horse battery';

/** Opens the popup until it has kept its first rows, and closes it. */
async function openOnce(): Promise<void> {
  await fakeBrowser.storage.session.remove('firstRows');
  render(<Popup vault={vault} view="codes" />);
  await waitFor(async () => expect(await kept()).toBeDefined());
  cleanup();
}

/** The popup while no more than the first entries can be had. */
function openWithoutTheRest(): void {
  vi.spyOn(vault, 'allEntries').mockReturnValue(new Promise(() => {}));
  render(<Popup vault={vault} view="codes" />);
}

beforeEach(async () => {
  await deleteDB('keytag');
  fakeBrowser.reset();
  vault = openVault({ cost: cheap });
  await vault.create({ kind: 'passphrase', passphrase });
  // More than a screenful; the last ones by name were added first.
  const letters = 'ABCDEFGHIJKL'.split('').toReversed();
  await vault.add(letters.map((issuer) => newEntry({ issuer })));
  await changeCodesSettings({ sort: 'name' });
});
afterEach(async () => {
  cleanup();
  vi.restoreAllMocks();
  await closeDatabase();
});

it('shows the first rows of another order before all are open', async () => {
  await openOnce();
  openWithoutTheRest();
  await screen.findAllByText('A');
  expect(names()).toEqual('ABCDEFGH'.split(''));
});

it('begins with what was used last', async () => {
  await changeCodesSettings({ sort: 'last-used' });
  const { entries } = await vault.allEntries();
  const used = entries.find(({ issuer }) => issuer === 'C')!;
  await vault.change(used.id, (entry) => ({ ...entry, usedAt: 1, uses: 1 }));
  await openOnce();
  openWithoutTheRest();
  await screen.findAllByText('C');
  expect(names()).toEqual('CLKJIHGF'.split(''));
});

it.each(['the vault changed', 'the order is another'])('waits for all when %s', async (what) => {
  await openOnce();
  const first = await vault.firstSorted('name');
  expect(first.entries?.map(({ issuer }) => issuer)).toEqual('ABCDEFGH'.split(''));
  if (what === 'the vault changed') await vault.add([newEntry({ issuer: '1' })]);
  const sort = what === 'the vault changed' ? 'name' : 'most-used';
  expect((await vault.firstSorted(sort)).entries).toBeNull();
});

it('forgets them when it locks, and keeps none afterwards', async () => {
  await openOnce();
  const { keep } = await vault.firstSorted('name');
  await vault.lock();
  expect(await kept()).toBeUndefined();
  await expect(keep(['0'.repeat(32)])).rejects.toThrow(VaultLocked);
  expect(await kept()).toBeUndefined();
  expect(await vault.unlock({ kind: 'passphrase', passphrase })).toMatchObject({ ok: true });
  expect((await vault.firstSorted('name')).entries).toBeNull();
});
