import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { deleteDB } from 'idb';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { closeDatabase, database } from '../../adapters/database';
import { openVault } from '../../adapters/vault';
import { PasskeyRefused, VaultLocked } from '../../core/vault/errors';
import type { ProvenPasskey } from '../../core/vault/passkey';
import type { Vault } from '../../core/vault/vault';
import { newEntry } from '../fixtures/entries';
import { cheap } from './vault-samples';

const start = Date.UTC(2026, 10, 21);
let clock = start;
let vault: Vault;

beforeEach(async () => {
  await deleteDB('keytag');
  fakeBrowser.reset();
  clock = start;
  vault = openVault({ now: () => clock, cost: cheap });
});
afterEach(closeDatabase);

const passphrase = 'correct horse battery staple';
const bytes = (length: number) => crypto.getRandomValues(new Uint8Array(length));
const passkey = (): ProvenPasskey => ({ credentialId: bytes(20), prfSalt: bytes(32), prf: bytes(32) });
const unlockWith = ({ credentialId, prf }: ProvenPasskey) => vault.unlock({ kind: 'passkey', credentialId, prf });

async function withPasskeys(...passkeys: ProvenPasskey[]): Promise<string> {
  const { recoveryCode } = await vault.create({ kind: 'passphrase', passphrase });
  await vault.add([newEntry({ issuer: 'A' })]);
  for (const each of passkeys) {
    clock += 60_000;
    // One after another: their dates tell them apart.
    // oxlint-disable-next-line no-await-in-loop
    await vault.addPasskey(each);
  }
  return recoveryCode;
}

describe('a passkey', () => {
  it('opens the vault beside the passphrase and the recovery code, which stay as they are', async () => {
    const one = passkey();
    const code = await withPasskeys(one);
    for (const how of [
      { kind: 'passkey', ...one } as const,
      { kind: 'passphrase', passphrase } as const,
      { kind: 'recovery', code } as const,
    ]) {
      // oxlint-disable no-await-in-loop
      await vault.lock();
      await expect(vault.allEntries()).rejects.toThrow(VaultLocked);
      expect(await vault.unlock(how)).toEqual({ ok: true });
      expect((await vault.allEntries()).entries.map(({ issuer }) => issuer)).toEqual(['A']);
      // oxlint-enable no-await-in-loop
    }
  });

  it('that was removed does not come back by a change that another window had prepared before', async () => {
    const one = passkey();
    await withPasskeys(one);
    const prepared = await vault.prepare({ kind: 'passphrase', passphrase, passkeys: [one] });
    const { passkeys } = await vault.passkeys();
    await (await vault.removePasskey(passkeys[0]!.id, { kind: 'passphrase', passphrase: 'another one' })).commit();
    await expect(prepared.commit()).rejects.toThrow(PasskeyRefused);
    expect(await unlockWith(one)).toEqual({ ok: false, why: 'no-such-slot' });
    await vault.lock();
    expect(await vault.unlock({ kind: 'passphrase', passphrase: 'another one' })).toEqual({ ok: true });
    expect((await vault.allEntries()).entries).toHaveLength(1);
  });

  it('is listed while the vault is locked, with its date and what the ceremony needs', async () => {
    const [one, two] = [passkey(), passkey()];
    await withPasskeys(one, two);
    await vault.lock();
    const { vaultId, passkeys } = await vault.passkeys();
    expect(vaultId).toMatch(/^[0-9a-f]{32}$/);
    expect(passkeys.map(({ createdAt }) => createdAt)).toEqual([start + 60_000, start + 120_000]);
    expect(passkeys.map(({ credentialId, prfSalt }) => ({ credentialId, prfSalt }))).toEqual(
      [one, two].map(({ credentialId, prfSalt }) => ({ credentialId, prfSalt })),
    );
  });

  it('with another secret, or of another vault, opens nothing', async () => {
    const one = passkey();
    await withPasskeys(one);
    await vault.lock();
    expect(await unlockWith({ ...one, prf: bytes(32) })).toEqual({ ok: false, why: 'wrong' });
    expect(await unlockWith(passkey())).toEqual({ ok: false, why: 'no-such-slot' });
    expect(await vault.status()).toMatchObject({ state: 'locked', retryAt: null });
  });

  it('does not wait for wrong passphrases, and wrong ones count no try', async () => {
    const one = passkey();
    await withPasskeys(one);
    await vault.lock();
    for (let tries = 0; tries < 3; tries++) {
      // oxlint-disable-next-line no-await-in-loop
      await vault.unlock({ kind: 'passphrase', passphrase: 'wrong' });
    }
    expect(await vault.status()).toMatchObject({ retryAt: clock + 1000 });
    await unlockWith({ ...one, prf: bytes(32) });
    expect(await vault.status()).toMatchObject({ retryAt: clock + 1000 });
    expect(await unlockWith(one)).toEqual({ ok: true });
    await vault.lock();
    expect(await vault.status()).toMatchObject({ retryAt: null });
  });

  it('is not added twice, to a locked vault, without a passphrase, or beyond ten', async () => {
    const one = passkey();
    await vault.create({ kind: 'device' });
    await expect(vault.addPasskey(one)).rejects.toThrow(PasskeyRefused);
    await vault.changePassphrase(passphrase);
    await vault.addPasskey(one);
    await expect(vault.addPasskey(one)).rejects.toThrow(PasskeyRefused);
    for (let count = 1; count < 10; count++) {
      // oxlint-disable-next-line no-await-in-loop
      await vault.addPasskey(passkey());
    }
    await expect(vault.addPasskey(passkey())).rejects.toThrow(PasskeyRefused);
    await vault.lock();
    await expect(vault.addPasskey(passkey())).rejects.toThrow(VaultLocked);
    expect((await vault.passkeys()).passkeys).toHaveLength(10);
  });
});

describe('removing a passkey', () => {
  it('makes a new key: the old one opens nothing, kept ones go on with their date, others go too', async () => {
    const [gone, kept, absent] = [passkey(), passkey(), passkey()];
    const oldCode = await withPasskeys(gone, kept, absent);
    const { db } = await database();
    const before = (await db.get('vault', 'vault'))!;
    const [removed] = (await vault.passkeys()).passkeys;

    const prepared = await vault.removePasskey(removed!.id, { kind: 'passphrase', passphrase, passkeys: [kept] });
    expect((await db.get('vault', 'vault'))!.revision).toBe(before.revision);
    await prepared.commit();

    expect((await vault.passkeys()).passkeys.map(({ createdAt }) => createdAt)).toEqual([start + 120_000]);
    expect((await db.get('vault', 'vault'))!.keyId).not.toBe(before.keyId);
    await vault.lock();
    expect(await unlockWith(gone)).toEqual({ ok: false, why: 'no-such-slot' });
    expect(await unlockWith(absent)).toEqual({ ok: false, why: 'no-such-slot' });
    expect(await vault.unlock({ kind: 'recovery', code: oldCode })).toEqual({ ok: false, why: 'wrong' });
    expect(await unlockWith(kept)).toEqual({ ok: true });
    expect((await vault.allEntries()).unreadable).toBe(0);
    await vault.lock();
    expect(await vault.unlock({ kind: 'passphrase', passphrase })).toEqual({ ok: true });
    await vault.lock();
    expect(await vault.unlock({ kind: 'recovery', code: prepared.recoveryCode })).toEqual({ ok: true });
  });

  it('leaves no slot of it in an earlier state either', async () => {
    const gone = passkey();
    await withPasskeys(gone);
    clock += 2 * 3_600_000;
    await vault.unlock({ kind: 'passphrase', passphrase });
    await vault.add([newEntry({ issuer: 'B' })]);
    const { db } = await database();
    const kinds = async () =>
      (await db.getAll('vault-snapshots')).flatMap(({ header }) => header.slots.map(({ kind }) => kind));
    expect(await kinds()).toContain('passkey');
    const [{ id } = { id: '' }] = (await vault.passkeys()).passkeys;
    await (await vault.removePasskey(id, { kind: 'passphrase', passphrase })).commit();
    expect(await kinds()).not.toContain('passkey');
    expect(await vault.snapshots()).not.toHaveLength(0);
  });

  it('is refused where it would remove nothing, or keep what opens nothing', async () => {
    const [one, two] = [passkey(), passkey()];
    await withPasskeys(one, two);
    const [first] = (await vault.passkeys()).passkeys;
    const keep = (...passkeys: ProvenPasskey[]) => ({ kind: 'passphrase', passphrase, passkeys }) as const;
    await expect(vault.removePasskey('0'.repeat(32), keep())).rejects.toThrow(PasskeyRefused);
    await expect(vault.removePasskey(first!.id, keep(one))).rejects.toThrow(PasskeyRefused);
    await expect(vault.removePasskey(first!.id, keep({ ...two, prf: bytes(32) }))).rejects.toThrow(PasskeyRefused);
    await expect(vault.removePasskey(first!.id, keep(passkey()))).rejects.toThrow(PasskeyRefused);
    expect((await vault.passkeys()).passkeys).toHaveLength(2);
  });

  it('comes before the passphrase can go', async () => {
    await withPasskeys(passkey());
    await expect(vault.useDeviceOnly()).rejects.toThrow(PasskeyRefused);
    const [{ id } = { id: '' }] = (await vault.passkeys()).passkeys;
    await (await vault.removePasskey(id, { kind: 'passphrase', passphrase })).commit();
    await vault.useDeviceOnly();
    expect(await vault.status()).toMatchObject({ state: 'unlocked', slots: ['device', 'recovery'] });
  });
});

it('is open under the new key whenever a page is told of the change', async () => {
  const one = passkey();
  await withPasskeys(one);
  const seen: Promise<string>[] = [];
  const stop = vault.watch(() => seen.push(vault.status().then(({ state }) => state)));
  const [{ id } = { id: '' }] = (await vault.passkeys()).passkeys;
  await (await vault.removePasskey(id, { kind: 'passphrase', passphrase })).commit();
  stop();
  expect(seen.length).toBeGreaterThan(0);
  expect(new Set(await Promise.all(seen))).toEqual(new Set(['unlocked']));
});
