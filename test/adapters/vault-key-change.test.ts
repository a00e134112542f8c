import { describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { database } from '../../adapters/database';
import { newEntry } from '../fixtures/entries';
import { beginWithoutVault, passphrase } from './vault-samples';

const world = beginWithoutVault();

describe('a new key', () => {
  it('opens nothing with the old passphrase, the old code or the old session', async () => {
    const code = await world.make();
    const added = await world.vault.add([newEntry({}), newEntry({})]);
    await world.vault.remove(added[1]!.id);
    const fingerprint = await world.vault.fingerprint('abcd efgh ijkl mnop');
    const oldSession = await fakeBrowser.storage.session.get();
    const { recoveryCode } = await world.vault.changePassphrase('another one entirely');
    expect(recoveryCode).not.toBe(code);
    expect(await world.vault.status()).toMatchObject({ state: 'unlocked' });
    expect(await world.vault.allEntries()).toEqual({ entries: [added[0]], unreadable: 0 });
    expect((await world.vault.bin()).map(({ entry }) => entry)).toEqual([added[1]]);
    expect(await world.vault.fingerprint('ABCD-EFGH-IJKL-MNOP')).toBe(fingerprint);

    await world.vault.lock();
    await fakeBrowser.storage.session.set(oldSession);
    expect(await world.vault.status()).toMatchObject({ state: 'locked' });
    expect(await world.vault.unlock({ kind: 'passphrase', passphrase })).toEqual({ ok: false, why: 'wrong' });
    expect(await world.vault.unlock({ kind: 'recovery', code })).toEqual({ ok: false, why: 'wrong' });
    expect(await world.vault.unlock({ kind: 'recovery', code: recoveryCode })).toEqual({ ok: true });
  });

  it('takes the snapshots along', async () => {
    await world.make();
    await world.vault.add([newEntry({ issuer: 'A' })]);
    world.clock += 2 * 3_600_000;
    await world.vault.unlock({ kind: 'passphrase', passphrase });
    await world.vault.add([newEntry({ issuer: 'B' })]);
    await world.vault.changePassphrase('another one entirely');
    const [snapshot] = await world.vault.snapshots();
    expect(snapshot).toMatchObject({ entries: 1 });
    await world.vault.restoreSnapshot(snapshot!.revision);
    expect((await world.vault.allEntries()).entries.map(({ issuer }) => issuer)).toEqual(['A']);
    const [undone] = await world.vault.snapshots();
    await world.vault.restoreSnapshot(undone!.revision);
    expect((await world.vault.allEntries()).entries.map(({ issuer }) => issuer)).toEqual(['A', 'B']);
  });

  it('moves between a passphrase and this device only', async () => {
    await world.make();
    const [entry] = await world.vault.add([newEntry({})]);
    const { recoveryCode } = await world.vault.useDeviceOnly();
    fakeBrowser.reset();
    expect(await world.vault.status()).toEqual({ state: 'unlocked', slots: ['device', 'recovery'], readOnly: false });
    expect(await world.vault.allEntries()).toEqual({ entries: [entry], unreadable: 0 });
    await world.vault.changePassphrase(passphrase);
    await world.vault.lock();
    expect(await world.vault.status()).toMatchObject({ state: 'locked', slots: ['passphrase', 'recovery'] });
    expect(await (await database()).db.count('device-keys')).toBe(0);
    expect(await world.vault.unlock({ kind: 'recovery', code: recoveryCode })).toMatchObject({ ok: false });
  });
});
