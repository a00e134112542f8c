import { cleanup, renderHook, waitFor } from '@testing-library/preact';
import { deleteDB } from 'idb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { closeDatabase } from '../../../adapters/database';
import { openVault } from '../../../adapters/vault';
import type { Vault } from '../../../core/vault/vault';
import { useBackup } from '../../../entrypoints/options/use-backup';
import { useVaultData } from '../../../entrypoints/options/use-vault-data';
import { cheap } from '../../adapters/vault-samples';
import { newEntry } from '../../fixtures/entries';

let vault: Vault;
beforeEach(async () => {
  await deleteDB('keytag');
  fakeBrowser.reset();
  vault = openVault({ cost: cheap });
  await vault.create({ kind: 'passphrase', passphrase: 'correct horse battery staple' });
  await vault.add([newEntry({})]);
});
afterEach(async () => {
  cleanup();
  await closeDatabase();
});

/** A vault whose first answer to `last`, the last thing that a look asks for, is held back. */
function slowVault(last: 'allEntries' | 'passkeys') {
  const asked = vi.fn<() => void>();
  let letGo = () => {};
  const gate = new Promise<void>((resolve) => (letGo = resolve));
  const heldBack =
    <Answer,>(ask: () => Promise<Answer>) =>
    async () => {
      const answer = await ask();
      if (asked.mock.calls.length > 0) return answer;
      asked();
      await gate;
      return answer;
    };
  const slow: Vault =
    last === 'passkeys'
      ? { ...vault, passkeys: heldBack(() => vault.passkeys()) }
      : { ...vault, allEntries: heldBack(() => vault.allEntries()) };
  return { slow, asked, letGo };
}

it.each([
  ['the vault', 'allEntries', (slow: Vault) => useVaultData(slow).data],
  ['the backups', 'passkeys', (slow: Vault) => useBackup(slow)],
] as const)('a look at %s that ends after the lock shows nothing of what was open', async (_, last, use) => {
  const { slow, asked, letGo } = slowVault(last);
  const { result } = renderHook(() => use(slow));
  await waitFor(() => expect(asked).toHaveBeenCalled());
  // All else that the look asks for is answered.
  await new Promise((resolve) => setTimeout(resolve, 200));
  await vault.lock();
  await waitFor(() => expect(result.current?.status.state).toBe('locked'));
  letGo();
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(result.current).toMatchObject({ status: { state: 'locked' }, open: null });
});
