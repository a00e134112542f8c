import { deleteDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { setAutoLockMinutes } from '../../adapters/auto-lock-time';
import { closeDatabase, database } from '../../adapters/database';
import { openVault } from '../../adapters/vault';
import type { Vault } from '../../core/vault/vault';
import { newEntry } from '../fixtures/entries';
import { cheap } from './vault-samples';

const passphrase = 'before';
let clock: number;
let vault: Vault;

beforeEach(async () => {
  await deleteDB('keytag');
  fakeBrowser.reset();
  clock = Date.UTC(2026, 10, 21);
  await setAutoLockMinutes(null);
  vault = openVault({ now: () => clock, cost: cheap });
  await vault.create({ kind: 'passphrase', passphrase });
});
afterEach(closeDatabase);

type Store = 'entries' | 'vault-snapshots' | 'bin' | 'device-keys' | 'unlock-attempts';

/** Puts rows of any shape, as damage or another program would. */
async function put(store: Store, rows: readonly unknown[]): Promise<void> {
  const { db } = await database();
  const target: { put(row: unknown): Promise<unknown> } = db.transaction(store, 'readwrite').store;
  await Promise.all(rows.map((row) => target.put(row)));
}

/** Keys of every kind that IndexedDB knows. */
const keys = [0, -5, 1.5, 1e300, 'text', new Date(0), new Uint8Array([1]), ['a', 1]] as const;
const issuers = async () => (await vault.allEntries()).entries.map(({ issuer }) => issuer);
const hours = (count: number) => void (clock += count * 3_700_000);

/** An hour later each: one earlier state for each change. */
async function add(...names: readonly string[]): Promise<void> {
  for (const issuer of names) {
    // oxlint-disable-next-line no-await-in-loop
    await vault.add([newEntry({ issuer })]);
    hours(1);
  }
}

describe('rows that Keytag did not write', () => {
  it('push out no earlier state and make none more', async () => {
    await put(
      'vault-snapshots',
      keys.map((revision) => ({ revision, takenAt: clock, entries: [{ id: 'x' }], bin: [] })),
    );
    await add('A', 'B', 'C', 'D', 'E', 'F', 'G');
    const kept = await vault.snapshots();
    expect(kept.map(({ entries }) => entries)).toEqual([6, 5, 4, 3, 2]);
    await vault.add([newEntry({ issuer: 'H' })]);
    const now = await vault.snapshots();
    await vault.add([newEntry({ issuer: 'I' })]);
    expect(await vault.snapshots()).toEqual(now);
  });

  it('of another vault are no earlier states of this one', async () => {
    await add('A', 'B');
    const { db } = await database();
    const others = await db.getAll('vault-snapshots');
    const header = { ...others[0]!.header, vaultId: 'f'.repeat(32) };
    await put(
      'vault-snapshots',
      [100, 101, 102, 103, 104, 105].map((revision) => ({ ...others[0], revision, header })),
    );
    await add('C', 'D', 'E', 'F', 'G');
    expect((await vault.snapshots()).map(({ entries }) => entries)).toEqual([6, 5, 4, 3, 2]);
  });

  it.each([
    ['text', [1, 'last']],
    ['the largest number', [1, Number.MAX_VALUE]],
    ['no end', [1, Number.POSITIVE_INFINITY]],
    ['a list', [1, [[]]]],
    ['another group', [[], 5]],
  ])('in a place that is %s do not lead new entries there', async (_, order) => {
    await add('A');
    await put('entries', [{ id: 'e'.repeat(32), order, nonce: new Uint8Array(12), data: new Uint8Array(40) }]);
    await add('B', 'C');
    expect(await issuers()).toEqual(['A', 'B', 'C']);
    const positions = (await vault.allEntries()).entries.map(({ position }) => position);
    expect(positions).toEqual([1, 2, 3]);
  });

  it('are passed over and kept when the passphrase changes, and cost no other row', async () => {
    await add('A', 'B', 'C');
    const id = (await vault.allEntries()).entries[0]!.id;
    await vault.remove(id);
    hours(1);
    const entries = [...keys.map((key) => ({ id: key })), { id: 'order', order: [1, 0], nonce: 'no', data: null }];
    await put('entries', entries);
    await put('bin', [
      { kind: 'entry', id: 'row' },
      { kind: 'entry', id: 7, deletedAt: 'never' },
      { kind: 3, id: 'kindless' },
    ]);
    await put('vault-snapshots', [
      { revision: 'text' },
      { revision: 50, entries: 'none', bin: null },
      { revision: 51, header: {}, entries: [null], bin: [3] },
    ]);
    await put('device-keys', [{ slotId: 1 }, { slotId: 'a', key: 'no key' }]);
    await put('unlock-attempts', [{ vaultId: 2 }, { vaultId: 'b', failures: -1 }]);
    const states = await vault.snapshots();

    await vault.changePassphrase('after');
    await vault.lock();
    expect(await vault.unlock({ kind: 'passphrase', passphrase })).toMatchObject({ ok: false });
    expect(await vault.unlock({ kind: 'passphrase', passphrase: 'after' })).toEqual({ ok: true });
    expect(await issuers()).toEqual(['B', 'C']);
    expect((await vault.bin()).map(({ entry }) => entry.issuer)).toEqual(['A']);
    expect(await vault.snapshots()).toEqual(states);
    const { db } = await database();
    expect(await db.count('entries')).toBe(2 + entries.length);
    expect(await db.count('bin')).toBe(4);

    await vault.restoreSnapshot(states[0]!.revision);
    expect(await issuers()).toEqual(['A', 'B', 'C']);
  });

  it('never keep a device-only vault from saying how it stands', async () => {
    await vault.useDeviceOnly();
    await add('A');
    const { db } = await database();
    const [slot] = await db.getAllKeys('device-keys');
    const wrong = await crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign', 'verify']);
    for (const key of [null, 'text', {}, wrong]) {
      // oxlint-disable no-await-in-loop
      await put('device-keys', [{ slotId: slot, key }]);
      expect(await vault.status()).toMatchObject({ state: 'locked' });
      // oxlint-enable no-await-in-loop
    }
  });
});
