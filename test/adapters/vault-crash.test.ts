import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { deleteDB } from 'idb';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { setAutoLockMinutes } from '../../adapters/auto-lock-time';
import { closeDatabase } from '../../adapters/database';
import { openVault } from '../../adapters/vault';
import type { Vault } from '../../core/vault/vault';
import { newEntry } from '../fixtures/entries';
import { cheap } from './vault-samples';

const passphrases = { before: 'before', after: 'after' };
let clock: number;
let vault: Vault;

beforeEach(() => fakeBrowser.reset());
afterEach(closeDatabase);

/** Two entries, one deleted one, and two snapshots. */
async function prepare(): Promise<void> {
  await closeDatabase();
  await deleteDB('keytag');
  fakeBrowser.reset();
  clock = Date.UTC(2026, 10, 21);
  await setAutoLockMinutes(null);
  vault = openVault({ now: () => clock, cost: cheap });
  await vault.create({ kind: 'passphrase', passphrase: passphrases.before });
  await vault.add([newEntry({ issuer: 'A' }), newEntry({ issuer: 'B' })]);
  clock += 3_700_000;
  const [third] = await vault.add([newEntry({ issuer: 'C' })]);
  clock += 3_700_000;
  await vault.remove(third!.id);
}

/** Everything that the person would see, and what opens it. Reads as after a start of the browser: nothing in memory. */
async function whatIsThere() {
  await closeDatabase();
  fakeBrowser.reset();
  const fresh = openVault({ now: () => clock, cost: cheap });
  const status = await fresh.status();
  const opensWith: string[] = status.state === 'unlocked' ? ['device'] : [];
  for (const [name, passphrase] of Object.entries(passphrases)) {
    if ((await fresh.unlock({ kind: 'passphrase', passphrase })).ok) opensWith.push(name);
  }
  const { entries, unreadable } = await fresh.allEntries();
  const name = ({ issuer, uses }: { issuer: string; uses: number }) => `${issuer} ${uses}`;
  return {
    opensWith,
    entries: entries.map(name),
    bin: (await fresh.bin()).map(({ entry }) => name(entry)).toSorted(),
    unreadable,
  };
}

/** The database dies at the n-th write request: everything after it fails too. Answers how many were asked for. */
function dieAt(request: number): { readonly asked: () => number } {
  let count = 0;
  for (const method of ['put', 'delete', 'clear'] as const) {
    // oxlint-disable-next-line typescript/unbound-method
    const original: Function = IDBObjectStore.prototype[method];
    vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (this: IDBObjectStore, ...given: unknown[]) {
      count += 1;
      if (count < request) return Reflect.apply(original, this, given);
      if (count === request) this.transaction.abort();
      throw new DOMException('The browser was killed.', 'AbortError');
    });
  }
  return { asked: () => count };
}

const first = async () => (await vault.allEntries()).entries[0]!;

const changes: Record<string, () => Promise<unknown>> = {
  add: () => vault.add([newEntry({ issuer: 'D' })]),
  import: () => vault.add(['D', 'E', 'F'].map((issuer) => newEntry({ issuer }))),
  edit: async () => vault.edit({ ...(await first()), issuer: 'changed' }),
  use: async () => vault.change((await first()).id, (entry) => ({ ...entry, uses: entry.uses + 1 })),
  remove: async () => vault.remove((await first()).id),
  restore: async () => vault.restore((await vault.bin())[0]!.entry.id),
  erase: async () => vault.erase((await vault.bin())[0]!.entry.id),
  'passphrase change': () => vault.changePassphrase(passphrases.after),
  'device only': () => vault.useDeviceOnly(),
  'going back': async () => vault.restoreSnapshot((await vault.snapshots()).at(-1)!.revision),
};

// Some hundred vaults are made and opened: on a busy machine that is slow.
describe('a vault whose browser is killed during', { timeout: 60_000 }, () => {
  it.each(Object.keys(changes))('%s is as before or as after, and opens', async (name) => {
    await prepare();
    const before = await whatIsThere();
    await prepare();
    await changes[name]!();
    const after = await whatIsThere();
    expect(after).not.toEqual(before);

    let request = 0;
    let asked: number;
    do {
      request += 1;
      await prepare();
      const database = dieAt(request);
      await changes[name]!().catch(() => null);
      asked = database.asked();
      vi.restoreAllMocks();
      expect(await whatIsThere()).toEqual(asked < request ? after : before);
    } while (asked >= request);
    expect(request).toBeGreaterThan(2);
  });

  it('the moment between the written change of the key and the session', async () => {
    await prepare();
    vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValue(new Error('killed'));
    await vault.changePassphrase(passphrases.after).catch(() => null);
    vi.restoreAllMocks();
    expect(await vault.status()).toMatchObject({ state: 'locked' });
    expect(await whatIsThere()).toMatchObject({ opensWith: ['after'], entries: ['A 0', 'B 0'], unreadable: 0 });
  });

  it('first run leaves no half of a vault', async () => {
    await prepare();
    await closeDatabase();
    await deleteDB('keytag');
    fakeBrowser.reset();
    dieAt(1);
    await openVault({ cost: cheap })
      .create({ kind: 'device' })
      .catch(() => null);
    vi.restoreAllMocks();
    expect(await openVault().status()).toEqual({ state: 'none' });
    await expect(openVault({ cost: cheap }).create({ kind: 'device' })).resolves.toBeDefined();
  });
});
