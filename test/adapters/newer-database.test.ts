import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { closeDatabase, database } from '../../adapters/database';
import * as ledger from '../../adapters/ledger';
import { correctMethod, dismissCheck, recallPage } from '../../adapters/page-memory';
import { readSettings, writeSettings } from '../../adapters/settings';
import { openVault } from '../../adapters/vault';
import { usualSettings } from '../../core/passwords/policy';
import { VaultReadOnly } from '../../core/vault/errors';
import type { Vault } from '../../core/vault/vault';
import { newEntry } from '../fixtures/entries';
import { cheap } from './vault-samples';
import { laptop } from '../fixtures/ledger';

const passphrase = 'before';

let vault: Vault;
let entryId: string;
let binnedId: string;
let revision: number;
let passwordId: string;
let removedId: string;

/** Something of everything, then a database of the next version, with or without the stores of today. */
beforeEach(async () => {
  await deleteDB('keytag');
  fakeBrowser.reset();
  vault = openVault({ cost: cheap });
  await vault.create({ kind: 'passphrase', passphrase });
  const [kept, gone] = await vault.add([newEntry({ issuer: 'A' }), newEntry({ issuer: 'B' })]);
  await vault.add([newEntry({ issuer: 'C' }), newEntry({ issuer: 'D' })]);
  entryId = kept!.id;
  binnedId = gone!.id;
  await vault.remove(binnedId);
  revision = (await vault.snapshots())[0]!.revision;
  passwordId = await ledger.record(laptop);
  removedId = await ledger.record(laptop);
  await ledger.remove(removedId);
  await closeDatabase();
});
afterEach(closeDatabase);

async function makeNewer(without: readonly string[] = []): Promise<void> {
  const version = (await database()).db.version;
  await closeDatabase();
  const newer = await openDB('keytag', version + 1, {
    upgrade: (db) => without.forEach((store) => db.deleteObjectStore(store)),
  });
  newer.close();
}

async function everything() {
  const { db } = await database();
  const rows = await Promise.all([...db.objectStoreNames].map(async (name) => [name, await db.getAll(name)]));
  return { rows, local: await fakeBrowser.storage.local.get() };
}

const writers: Record<string, () => Promise<unknown>> = {
  'adding an entry': () => vault.add([newEntry({})]),
  'an import': () => vault.apply({ add: [newEntry({}), newEntry({})], remove: [entryId] }),
  'editing an entry': async () => vault.edit((await vault.allEntries()).entries[0]!),
  'using a counter': () => vault.change(entryId, (entry) => ({ ...entry, counter: 1n })),
  'deleting an entry': () => vault.remove(entryId),
  'restoring an entry': () => vault.restore(binnedId),
  'erasing an entry': () => vault.erase(binnedId),
  'changing the passphrase': () => vault.changePassphrase('after'),
  'going without a passphrase': () => vault.useDeviceOnly(),
  'going back to an earlier state': () => vault.restoreSnapshot(revision),
  'recording an app password': () => ledger.record(laptop),
  'recording one that was seen': () =>
    ledger.recordSeen('work', 'New', { catalogueId: null, device: 'Laptop', purpose: '' }),
  'describing one': () => ledger.describe(passwordId, '', { catalogueId: null, device: 'Laptop', purpose: '' }),
  'editing an app password': () => ledger.edit(passwordId, laptop),
  'reviewing one': () => ledger.confirmReviewed(passwordId),
  'snoozing one': () => ledger.snooze(passwordId, '2027-01-01'),
  'rotating one': () => ledger.markRotated(passwordId, 'Laptop 2'),
  'keeping a fingerprint': () => ledger.keepFingerprint(passwordId, 'f'.repeat(64)),
  'removing one': () => ledger.remove(passwordId),
  'taking one back': () => ledger.undo(removedId),
  'that one is gone': () => ledger.confirmGone(passwordId, true),
  'that one is still in use': () => ledger.confirmGone(passwordId, false),
  'that a nudge was told': () => ledger.markTold([{ id: passwordId, key: 'review' }]),
  'the settings of the ledger': () => writeSettings({ ...usualSettings, hideNames: true }),
  'dismissing a check': () => dismissCheck('work', 'text-or-voice-only', true),
  'correcting a row': () => correctMethod('work', { label: 'x', readAs: 'unknown', kind: 'email' }),
};

describe('in a newer Keytag’s database nothing is written by', () => {
  it.each(Object.keys(writers))('%s', async (name) => {
    await makeNewer();
    const before = await everything();
    const refused: unknown = await writers[name]!().catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(VaultReadOnly);
    expect(refused).toMatchObject({
      message: expect.stringMatching(/^A newer Keytag wrote this data\..*update Keytag/),
    });
    expect(await everything()).toEqual(before);
  });

  it('looking at a page, telling nudges, unlocking, and emptying the bin', async () => {
    await makeNewer();
    const before = await everything();
    await expect(ledger.reconcile('work', ['Laptop', 'Other'])).resolves.toMatchObject({ untracked: ['Other'] });
    await ledger.emptyBin(Date.now() + 90 * 86_400_000);
    await vault.lock();
    expect(await vault.unlock({ kind: 'passphrase', passphrase: 'wrong' })).toMatchObject({ ok: false });
    expect(await vault.unlock({ kind: 'passphrase', passphrase })).toEqual({ ok: true });
    expect((await vault.allEntries()).entries).toHaveLength(3);
    expect(await readSettings()).toEqual(usualSettings);
    expect(await recallPage('work')).toEqual({ dismissed: [], corrections: [] });
    expect(await everything()).toMatchObject({ rows: before.rows });
  });
});

describe('a newer Keytag’s database without a store that this one reads', () => {
  it.each(['vault', 'entries', 'bin', 'vault-snapshots', 'device-keys', 'unlock-attempts'])(
    'says so, and exports what is there: %s',
    async (store) => {
      await makeNewer([store]);
      expect(await vault.status()).toEqual({ state: 'newer' });
      expect(JSON.parse(await vault.exportSealed())).toMatchObject({ app: 'keytag' });
    },
  );

  it.each(['accounts', 'clients', 'passwords', 'events', 'bin'])(
    'shows no ledger, and changes none: %s',
    async (store) => {
      await makeNewer([store]);
      expect(await ledger.all()).toMatchObject({ records: [], readOnly: true });
      await expect(ledger.record(laptop)).rejects.toThrow(VaultReadOnly);
    },
  );
});
