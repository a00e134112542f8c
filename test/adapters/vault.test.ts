import { openDB } from 'idb';
import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { closeDatabase, database } from '../../adapters/database';
import { VaultExists, VaultLocked, VaultReadOnly } from '../../core/vault/errors';
import { newEntry } from '../fixtures/entries';
import { beginWithoutVault, passphrase } from './vault-samples';

const world = beginWithoutVault();

describe('a vault with a passphrase', () => {
  it('begins with nothing, then is open', async () => {
    expect(await world.vault.status()).toEqual({ state: 'none' });
    expect(await world.make()).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(await world.vault.status()).toEqual({
      state: 'unlocked',
      slots: ['passphrase', 'recovery'],
      readOnly: false,
    });
  });

  it('keeps what was added through a lock, and gives nothing while locked', async () => {
    await world.make();
    const added = await world.vault.add([newEntry({ issuer: 'A' }), newEntry({ issuer: 'B', counter: 2n ** 63n })]);
    await world.vault.lock();
    expect(await world.vault.status()).toMatchObject({ state: 'locked', retryAt: null });
    await expect(world.vault.allEntries()).rejects.toThrow(VaultLocked);
    await expect(world.vault.firstEntries(1)).rejects.toThrow(VaultLocked);
    await expect(world.vault.add([newEntry({})])).rejects.toThrow(VaultLocked);
    await expect(world.vault.fingerprint('abcd')).rejects.toThrow(VaultLocked);
    expect(await world.vault.unlock({ kind: 'passphrase', passphrase })).toEqual({ ok: true });
    expect(await world.vault.allEntries()).toEqual({ entries: added, unreadable: 0 });
  });

  it('opens with the recovery code, however it is typed', async () => {
    const code = await world.make();
    await world.vault.lock();
    const typed = code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l');
    expect(await world.vault.unlock({ kind: 'recovery', code: typed })).toEqual({ ok: true });
  });

  it('tells a wrong passphrase from damage', async () => {
    await world.make();
    await world.vault.lock();
    expect(await world.vault.unlock({ kind: 'passphrase', passphrase: 'wrong' })).toEqual({ ok: false, why: 'wrong' });
    expect(await world.vault.unlock({ kind: 'device' })).toEqual({ ok: false, why: 'no-such-slot' });
    const { db } = await database();
    const header = (await db.get('vault', 'vault'))!;
    header.contents.data[3]! ^= 1;
    await db.put('vault', header);
    expect(await world.vault.unlock({ kind: 'passphrase', passphrase })).toEqual({ ok: false, why: 'damaged' });
    expect(await world.vault.status()).toMatchObject({ state: 'damaged' });
  });

  it('locks by itself after the chosen time of rest', async () => {
    await world.make();
    world.clock += 14 * 60_000;
    await world.vault.firstEntries(1);
    await vi.waitFor(async () => {
      const { vaultDeadline } = await fakeBrowser.storage.session.get('vaultDeadline');
      expect(vaultDeadline).toMatchObject({ usedAt: world.clock });
    });
    world.clock += 14 * 60_000;
    expect(await world.vault.status()).toMatchObject({ state: 'unlocked' });
    world.clock += 60_000;
    expect(await world.vault.status()).toMatchObject({ state: 'locked' });
    expect(await fakeBrowser.storage.session.get()).toEqual({});
  });

  it('is never made over another, or over the remains of one', async () => {
    await world.make();
    await world.vault.add([newEntry({})]);
    await expect(world.vault.create({ kind: 'device' })).rejects.toThrow(VaultExists);
    const { db } = await database();
    await db.delete('vault', 'vault');
    expect(await world.vault.status()).toMatchObject({ state: 'damaged' });
    await expect(world.vault.create({ kind: 'device' })).rejects.toThrow(VaultExists);
    expect(JSON.parse(await world.vault.exportSealed())).toMatchObject({ header: null, entries: [{}] });
  });
});

describe('this device only', () => {
  it('opens by itself, and with the code when the profile’s key is gone', async () => {
    const { recoveryCode } = await world.vault.create({ kind: 'device' });
    const [entry] = await world.vault.add([newEntry({})]);
    await world.vault.lock();
    expect(await world.vault.firstEntries(5)).toEqual([entry]);
    const { db } = await database();
    const [key] = await db.getAll('device-keys');
    expect(key!.key.extractable).toBe(false);
    await db.clear('device-keys');
    await world.vault.lock();
    expect(await world.vault.status()).toMatchObject({ state: 'locked' });
    expect(await world.vault.unlock({ kind: 'recovery', code: recoveryCode })).toEqual({ ok: true });
    expect(await world.vault.firstEntries(5)).toEqual([entry]);
  });
});

describe('a newer Keytag’s data', () => {
  it('is read and not written', async () => {
    await world.make();
    const [entry] = await world.vault.add([newEntry({})]);
    await closeDatabase();
    (await openDB('keytag', 99)).close();
    expect(await world.vault.status()).toMatchObject({ state: 'unlocked', readOnly: true });
    expect(await world.vault.firstEntries(1)).toEqual([entry]);
    await expect(world.vault.add([newEntry({})])).rejects.toThrow(VaultReadOnly);
    await expect(world.vault.changePassphrase('x')).rejects.toThrow(VaultReadOnly);
    await world.vault.lock();
    expect(await world.vault.unlock({ kind: 'passphrase', passphrase })).toEqual({ ok: true });
  });

  it('of a format that is not known is only exported', async () => {
    await world.make();
    const { db } = await database();
    await db.put('vault', { ...(await db.get('vault', 'vault'))!, format: 2 });
    expect(await world.vault.status()).toEqual({ state: 'newer' });
    expect(JSON.parse(await world.vault.exportSealed())).toMatchObject({ app: 'keytag', header: { format: 2 } });
  });
});
