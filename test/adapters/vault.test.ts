import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { deleteDB, openDB } from 'idb';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { closeDatabase, database } from '../../adapters/database';
import { openVault } from '../../adapters/vault';
import { wholeSnapshots } from '../../adapters/vault-rescue';
import { noBackup } from '../../core/backup/record';
import { EntryGone, VaultDamaged, VaultExists, VaultLocked, VaultReadOnly } from '../../core/vault/errors';
import type { Vault } from '../../core/vault/vault';
import { newEntry } from '../fixtures/entries';
import { cheap } from './vault-samples';

let clock = Date.UTC(2026, 10, 21);
const now = () => clock;
let vault: Vault;

beforeEach(async () => {
  await deleteDB('keytag');
  fakeBrowser.reset();
  clock = Date.UTC(2026, 10, 21);
  vault = openVault({ now, cost: cheap });
});
afterEach(closeDatabase);

const passphrase = 'correct horse battery staple';

async function made(): Promise<string> {
  return (await vault.create({ kind: 'passphrase', passphrase })).recoveryCode;
}

describe('a vault with a passphrase', () => {
  it('begins with nothing, then is open', async () => {
    expect(await vault.status()).toEqual({ state: 'none' });
    expect(await made()).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(await vault.status()).toEqual({ state: 'unlocked', slots: ['passphrase', 'recovery'], readOnly: false });
  });

  it('keeps what was added through a lock, and gives nothing while locked', async () => {
    await made();
    const added = await vault.add([newEntry({ issuer: 'A' }), newEntry({ issuer: 'B', counter: 2n ** 63n })]);
    await vault.lock();
    expect(await vault.status()).toMatchObject({ state: 'locked', retryAt: null });
    await expect(vault.allEntries()).rejects.toThrow(VaultLocked);
    await expect(vault.firstEntries(1)).rejects.toThrow(VaultLocked);
    await expect(vault.add([newEntry({})])).rejects.toThrow(VaultLocked);
    await expect(vault.fingerprint('abcd')).rejects.toThrow(VaultLocked);
    expect(await vault.unlock({ kind: 'passphrase', passphrase })).toEqual({ ok: true });
    expect(await vault.allEntries()).toEqual({ entries: added, unreadable: 0 });
  });

  it('opens with the recovery code, however it is typed', async () => {
    const code = await made();
    await vault.lock();
    const typed = code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l');
    expect(await vault.unlock({ kind: 'recovery', code: typed })).toEqual({ ok: true });
  });

  it('tells a wrong passphrase from damage', async () => {
    await made();
    await vault.lock();
    expect(await vault.unlock({ kind: 'passphrase', passphrase: 'wrong' })).toEqual({ ok: false, why: 'wrong' });
    expect(await vault.unlock({ kind: 'device' })).toEqual({ ok: false, why: 'no-such-slot' });
    const { db } = await database();
    const header = (await db.get('vault', 'vault'))!;
    header.contents.data[3]! ^= 1;
    await db.put('vault', header);
    expect(await vault.unlock({ kind: 'passphrase', passphrase })).toEqual({ ok: false, why: 'damaged' });
    expect(await vault.status()).toMatchObject({ state: 'damaged' });
  });

  it('lists and puts back the whole snapshots beside damaged ones', async () => {
    await made();
    await vault.add([newEntry({ issuer: 'A' })]);
    clock += 2 * 3_600_000;
    await vault.unlock({ kind: 'passphrase', passphrase });
    await vault.add([newEntry({ issuer: 'B' })]);
    const [whole] = await vault.snapshots();
    const { db } = await database();
    const garbage = [
      { revision: 900 },
      { revision: 901, takenAt: 'x', entries: 7, bin: null, header: [] },
      { revision: '!' },
    ];
    const store: { put(row: unknown): Promise<unknown> } = db.transaction('vault-snapshots', 'readwrite').store;
    await Promise.all(garbage.map((row) => store.put(row)));
    expect(await vault.snapshots()).toEqual([whole]);
    await expect(vault.restoreSnapshot(901)).rejects.toThrow(VaultDamaged);
    expect((await vault.allEntries()).entries).toHaveLength(2);
    await db.delete('vault', 'vault');
    expect(await wholeSnapshots()).toEqual([whole]);
  });

  it('gives several pages one try between them once tries must wait', async () => {
    await made();
    await vault.lock();
    const wrong = () => openVault({ now, cost: cheap }).unlock({ kind: 'passphrase', passphrase: 'wrong' });
    const answers = await Promise.all(Array.from({ length: 8 }, wrong));
    expect(answers.map((answer) => (answer.ok ? 'ok' : answer.why)).toSorted()).toEqual([
      ...Array.from({ length: 5 }, () => 'wait'),
      ...Array.from({ length: 3 }, () => 'wrong'),
    ]);
  });

  it('ends the wait although the clock was set back by a day', async () => {
    await made();
    await vault.lock();
    for (let tries = 0; tries < 3; tries++) {
      // oxlint-disable-next-line no-await-in-loop
      await vault.unlock({ kind: 'passphrase', passphrase: 'wrong' });
    }
    clock -= 86_400_000;
    expect(await vault.unlock({ kind: 'passphrase', passphrase })).toMatchObject({ ok: false, why: 'wait' });
    clock += 1000;
    expect(await vault.unlock({ kind: 'passphrase', passphrase })).toEqual({ ok: true });
  });

  it('makes wrong tries wait, longer each time, through a closed popup', async () => {
    await made();
    await vault.lock();
    const wrong = () => vault.unlock({ kind: 'passphrase', passphrase: 'wrong' });
    await wrong();
    await wrong();
    await wrong();
    await closeDatabase();
    expect(await openVault({ now }).status()).toMatchObject({ state: 'locked', retryAt: clock + 1000 });
    expect(await vault.unlock({ kind: 'passphrase', passphrase })).toEqual({
      ok: false,
      why: 'wait',
      retryAt: clock + 1000,
    });
    clock += 1000;
    await wrong();
    expect(await vault.status()).toMatchObject({ retryAt: clock + 2000 });
    clock += 2000;
    expect(await vault.unlock({ kind: 'passphrase', passphrase })).toEqual({ ok: true });
    await vault.lock();
    expect(await vault.status()).toMatchObject({ retryAt: null });
  });

  it('counts no try for a recovery code that is only mistyped', async () => {
    await made();
    await vault.lock();
    for (let tries = 0; tries < 5; tries++) await vault.unlock({ kind: 'recovery', code: 'AAAA-BBBB' });
    expect(await vault.status()).toMatchObject({ retryAt: null });
  });

  it('locks by itself after the chosen time of rest', async () => {
    await made();
    clock += 14 * 60_000;
    await vault.firstEntries(1);
    await vi.waitFor(async () => {
      const { vaultDeadline } = await fakeBrowser.storage.session.get('vaultDeadline');
      expect(vaultDeadline).toMatchObject({ usedAt: clock });
    });
    clock += 14 * 60_000;
    expect(await vault.status()).toMatchObject({ state: 'unlocked' });
    clock += 60_000;
    expect(await vault.status()).toMatchObject({ state: 'locked' });
    expect(await fakeBrowser.storage.session.get()).toEqual({});
  });

  it('is never made over another, or over the remains of one', async () => {
    await made();
    await vault.add([newEntry({})]);
    await expect(vault.create({ kind: 'device' })).rejects.toThrow(VaultExists);
    const { db } = await database();
    await db.delete('vault', 'vault');
    expect(await vault.status()).toMatchObject({ state: 'damaged' });
    await expect(vault.create({ kind: 'device' })).rejects.toThrow(VaultExists);
    expect(JSON.parse(await vault.exportSealed())).toMatchObject({ header: null, entries: [{}] });
  });
});

describe('entries', () => {
  beforeEach(made);

  it('come in the person’s order, pinned ones first', async () => {
    const [a, b, c] = await vault.add(['A', 'B', 'C'].map((issuer) => newEntry({ issuer })));
    await vault.edit({ ...c!, pinned: true });
    await vault.edit({ ...a!, position: b!.position + 0.5 });
    expect((await vault.firstEntries(2)).map(({ issuer }) => issuer)).toEqual(['C', 'B']);
    expect((await vault.allEntries()).entries.map(({ issuer }) => issuer)).toEqual(['C', 'B', 'A']);
    const [d] = await vault.add([newEntry({ issuer: 'D' })]);
    expect(d!.position).toBeGreaterThan(c!.position);
  });

  it('go to the bin, come back, and go for good', async () => {
    const [entry] = await vault.add([newEntry({})]);
    await vault.remove(entry!.id);
    expect((await vault.allEntries()).entries).toEqual([]);
    expect(await vault.bin()).toEqual([{ entry, deletedAt: clock }]);
    await expect(vault.edit(entry!)).rejects.toThrow(EntryGone);
    await vault.restore(entry!.id);
    expect(await vault.allEntries()).toEqual({ entries: [entry], unreadable: 0 });
    await vault.remove(entry!.id);
    await vault.erase(entry!.id);
    expect(await vault.bin()).toEqual([]);
    expect(await vault.allEntries()).toEqual({ entries: [], unreadable: 0 });
  });

  it('leave the bin after 30 days', async () => {
    const [first, second] = await vault.add([newEntry({}), newEntry({})]);
    await vault.remove(first!.id);
    clock += 31 * 86_400_000;
    await vault.unlock({ kind: 'passphrase', passphrase });
    expect(await vault.bin()).toEqual([]);
    await vault.remove(second!.id);
    expect((await (await database()).db.getAll('bin')).map(({ id }) => id)).toEqual([second!.id]);
  });

  it('are counted when they are gone, older than they should be, or do not open', async () => {
    const [a, b, c] = await vault.add([newEntry({}), newEntry({}), newEntry({})]);
    const { db } = await database();
    await db.delete('entries', a!.id);
    const row = (await db.get('entries', b!.id))!;
    row.data[0]! ^= 1;
    await db.put('entries', row);
    expect(await vault.allEntries()).toEqual({ entries: [c], unreadable: 2 });
    await vault.add([newEntry({})]);
    expect((await vault.allEntries()).unreadable).toBe(2);
  });

  it('lose nothing when two windows write at once', async () => {
    const other = openVault({ now, cost: cheap });
    const [entry] = await vault.add([newEntry({})]);
    await Promise.all(
      Array.from({ length: 12 }, (_, index) => {
        const window = index % 2 ? vault : other;
        return index % 3 === 0
          ? window.add([newEntry({ issuer: `added ${index}` })])
          : window.change(entry!.id, (stored) => ({ ...stored, uses: stored.uses + 1 }));
      }),
    );
    const { entries, unreadable } = await vault.allEntries();
    expect(unreadable).toBe(0);
    expect(entries).toHaveLength(5);
    expect(entries.find(({ id }) => id === entry!.id)!.uses).toBe(8);
    expect(new Set(entries.map(({ position }) => position)).size).toBe(5);
  });

  it('tell other windows', async () => {
    const heard = vi.fn<() => void>();
    const stop = vault.watch(heard);
    const channel = new BroadcastChannel('keytag-vault');
    const other = new Promise((resolve) => channel.addEventListener('message', resolve, { once: true }));
    await vault.add([newEntry({})]);
    await other;
    expect(heard).toHaveBeenCalledTimes(1);
    stop();
    channel.close();
  });
});

describe('a new key', () => {
  it('opens nothing with the old passphrase, the old code or the old session', async () => {
    const code = await made();
    const added = await vault.add([newEntry({}), newEntry({})]);
    await vault.remove(added[1]!.id);
    const fingerprint = await vault.fingerprint('abcd efgh ijkl mnop');
    const oldSession = await fakeBrowser.storage.session.get();
    const { recoveryCode } = await vault.changePassphrase('another one entirely');
    expect(recoveryCode).not.toBe(code);
    expect(await vault.status()).toMatchObject({ state: 'unlocked' });
    expect(await vault.allEntries()).toEqual({ entries: [added[0]], unreadable: 0 });
    expect((await vault.bin()).map(({ entry }) => entry)).toEqual([added[1]]);
    expect(await vault.fingerprint('ABCD-EFGH-IJKL-MNOP')).toBe(fingerprint);

    await vault.lock();
    await fakeBrowser.storage.session.set(oldSession);
    expect(await vault.status()).toMatchObject({ state: 'locked' });
    expect(await vault.unlock({ kind: 'passphrase', passphrase })).toEqual({ ok: false, why: 'wrong' });
    expect(await vault.unlock({ kind: 'recovery', code })).toEqual({ ok: false, why: 'wrong' });
    expect(await vault.unlock({ kind: 'recovery', code: recoveryCode })).toEqual({ ok: true });
  });

  it('takes the snapshots along', async () => {
    await made();
    await vault.add([newEntry({ issuer: 'A' })]);
    clock += 2 * 3_600_000;
    await vault.unlock({ kind: 'passphrase', passphrase });
    await vault.add([newEntry({ issuer: 'B' })]);
    await vault.changePassphrase('another one entirely');
    const [snapshot] = await vault.snapshots();
    expect(snapshot).toMatchObject({ entries: 1 });
    await vault.restoreSnapshot(snapshot!.revision);
    expect((await vault.allEntries()).entries.map(({ issuer }) => issuer)).toEqual(['A']);
    const [undone] = await vault.snapshots();
    await vault.restoreSnapshot(undone!.revision);
    expect((await vault.allEntries()).entries.map(({ issuer }) => issuer)).toEqual(['A', 'B']);
  });

  it('moves between a passphrase and this device only', async () => {
    await made();
    const [entry] = await vault.add([newEntry({})]);
    const { recoveryCode } = await vault.useDeviceOnly();
    fakeBrowser.reset();
    expect(await vault.status()).toEqual({ state: 'unlocked', slots: ['device', 'recovery'], readOnly: false });
    expect(await vault.allEntries()).toEqual({ entries: [entry], unreadable: 0 });
    await vault.changePassphrase(passphrase);
    await vault.lock();
    expect(await vault.status()).toMatchObject({ state: 'locked', slots: ['passphrase', 'recovery'] });
    expect(await (await database()).db.count('device-keys')).toBe(0);
    expect(await vault.unlock({ kind: 'recovery', code: recoveryCode })).toMatchObject({ ok: false });
  });
});

describe('this device only', () => {
  it('opens by itself, and with the code when the profile’s key is gone', async () => {
    const { recoveryCode } = await vault.create({ kind: 'device' });
    const [entry] = await vault.add([newEntry({})]);
    await vault.lock();
    expect(await vault.firstEntries(5)).toEqual([entry]);
    const { db } = await database();
    const [key] = await db.getAll('device-keys');
    expect(key!.key.extractable).toBe(false);
    await db.clear('device-keys');
    await vault.lock();
    expect(await vault.status()).toMatchObject({ state: 'locked' });
    expect(await vault.unlock({ kind: 'recovery', code: recoveryCode })).toEqual({ ok: true });
    expect(await vault.firstEntries(5)).toEqual([entry]);
  });
});

describe('snapshots', () => {
  it('are five, an hour apart, and never of an empty or damaged state', async () => {
    await made();
    const { db } = await database();
    for (let hour = 0; hour < 8; hour++) {
      await vault.add([newEntry({})]);
      await vault.add([newEntry({})]);
      clock += 61 * 60_000;
      await vault.unlock({ kind: 'passphrase', passphrase });
    }
    const kept = await vault.snapshots();
    expect(kept.map(({ entries }) => entries)).toEqual([14, 12, 10, 8, 6]);
    await db.clear('entries');
    await vault.add([newEntry({})]);
    expect(await vault.snapshots()).toEqual(kept);
  });
});

describe('a damaged vault', () => {
  async function damage(): Promise<void> {
    const { db } = await database();
    const header = (await db.get('vault', 'vault'))!;
    await db.put('vault', { ...header, checksum: new Uint8Array(32) });
  }

  it('goes back to an earlier state that is whole', async () => {
    await made();
    await vault.add([newEntry({ issuer: 'A' })]);
    await vault.add([newEntry({ issuer: 'B' }), newEntry({ issuer: 'C' })]);
    await vault.add([newEntry({ issuer: 'D' }), newEntry({ issuer: 'E' })]);
    await damage();
    expect(await vault.status()).toMatchObject({ state: 'damaged' });
    const [newest] = await vault.wholeSnapshots();
    expect(newest).toMatchObject({ entries: 3 });
    await vault.replaceDamaged(newest!.revision);
    await vault.lock();
    expect(await vault.unlock({ kind: 'passphrase', passphrase })).toEqual({ ok: true });
    const { entries, unreadable } = await vault.allEntries();
    expect([entries.map(({ issuer }) => issuer), unreadable]).toEqual([['A', 'B', 'C'], 0]);
    await vault.add([newEntry({ issuer: 'F' })]);
    expect((await vault.allEntries()).entries).toHaveLength(4);
  });

  it('is taken away on the person’s word, and nothing else is', async () => {
    await made();
    await vault.add([newEntry({})]);
    const { db } = await database();
    await db.put('events', { id: 'e', passwordId: 'p', at: 1, kind: 'created' });
    // A new vault with the old one's folder would delete the old one's files, day by day.
    await db.put('backup', { ...noBackup, lastAt: 1 });
    await expect(vault.clearDamaged()).rejects.toThrow(VaultExists);
    await expect(vault.replaceDamaged(1)).rejects.toThrow(VaultExists);
    await damage();
    await vault.clearDamaged();
    expect(await vault.status()).toEqual({ state: 'none' });
    expect([await db.count('events'), await db.count('backup')]).toEqual([1, 0]);
    await expect(vault.create({ kind: 'device' })).resolves.toBeDefined();
  });
});

describe('a newer Keytag’s data', () => {
  it('is read and not written', async () => {
    await made();
    const [entry] = await vault.add([newEntry({})]);
    await closeDatabase();
    (await openDB('keytag', 99)).close();
    expect(await vault.status()).toMatchObject({ state: 'unlocked', readOnly: true });
    expect(await vault.firstEntries(1)).toEqual([entry]);
    await expect(vault.add([newEntry({})])).rejects.toThrow(VaultReadOnly);
    await expect(vault.changePassphrase('x')).rejects.toThrow(VaultReadOnly);
    await vault.lock();
    expect(await vault.unlock({ kind: 'passphrase', passphrase })).toEqual({ ok: true });
  });

  it('of a format that is not known is only exported', async () => {
    await made();
    const { db } = await database();
    await db.put('vault', { ...(await db.get('vault', 'vault'))!, format: 2 });
    expect(await vault.status()).toEqual({ state: 'newer' });
    expect(JSON.parse(await vault.exportSealed())).toMatchObject({ app: 'keytag', header: { format: 2 } });
  });
});
