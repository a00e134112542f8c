import { deleteDB } from 'idb';
import { afterEach, beforeEach } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { closeDatabase } from '../../adapters/database';
import { openVault } from '../../adapters/vault';

/** The least that a slot may cost: tests derive often. */
export const cheap = { memory: 8 * 1024, passes: 1, lanes: 1 };

export const passphrase = 'correct horse battery staple';

/** Before each test an empty browser in which no vault was made yet, and a clock that moves only when a test moves it. */
export function beginWithoutVault() {
  const start = Date.UTC(2026, 10, 21);
  const anotherPage = () => openVault({ now: () => world.clock, cost: cheap });
  const world = {
    clock: start,
    vault: openVault(),
    anotherPage,
    /** Makes the vault; gives its recovery code. */
    make: async () => (await world.vault.create({ kind: 'passphrase', passphrase })).recoveryCode,
  };
  beforeEach(async () => {
    await deleteDB('keytag');
    fakeBrowser.reset();
    world.clock = start;
    world.vault = anotherPage();
  });
  afterEach(closeDatabase);
  return world;
}
