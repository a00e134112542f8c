import * as v from 'valibot';
import { sealedDump } from '../core/vault/dump';
import { fingerprintOf } from '../core/vault/fingerprint';
import type { PreparedKey, Vault } from '../core/vault/vault';
import { database } from './database';
import { watchVault } from './vault-changes';
import {
  addEntries,
  allEntries,
  binnedEntries,
  changeEntry,
  eraseEntry,
  firstEntries,
  removeEntry,
  restoreEntry,
} from './vault-entries';
import { prepareChange, prepareKey, prepareVault } from './vault-key-change';
import { listSnapshots, restoreFrom } from './vault-snapshots';
import { contentsOf, lockVault, openedVault, usualSetting, type VaultSetting } from './vault-state';
import { unlockVault, vaultStatus } from './vault-unlock';

/**
 * The vault of this browser profile. It reads IndexedDB and `storage.session` by itself and sends no message, so it works alike
 * in the popup, the dashboard and the background, and a first paint waits for none of the others.
 */
export function openVault(changed: Partial<VaultSetting> = {}): Vault {
  const setting = { ...usualSetting, ...changed };
  return {
    status: () => vaultStatus(setting),
    prepare: (protection) => prepareKey(protection, setting),
    create: (protection) => atOnce(prepareVault(protection, setting)),
    unlock: (how) => unlockVault(how, setting),
    lock: lockVault,
    firstEntries: (limit) => firstEntries(limit, setting),
    allEntries: () => allEntries(setting),
    add: (entries) => addEntries(entries, setting),
    edit: async (entry) => void (await changeEntry(entry.id, () => entry, 'spaced', setting)),
    change: (id, how) => changeEntry(id, how, 'never', setting),
    remove: (id) => removeEntry(id, setting),
    restore: (id) => restoreEntry(id, setting),
    bin: () => binnedEntries(setting),
    erase: (id) => eraseEntry(id, setting),
    changePassphrase: (passphrase) => atOnce(prepareChange({ kind: 'passphrase', passphrase }, setting)),
    useDeviceOnly: () => atOnce(prepareChange({ kind: 'device' }, setting)),
    snapshots: () => listSnapshots(setting),
    restoreSnapshot: (revision) => restoreFrom(revision, setting),
    fingerprint: async (appPassword) => {
      const { fingerprintKey } = await contentsOf(await openedVault(setting));
      return fingerprintOf(fingerprintKey, appPassword);
    },
    exportSealed: () => exportSealed(setting.now()),
    watch: watchVault,
  };
}

async function atOnce(preparing: Promise<PreparedKey>): Promise<{ recoveryCode: string }> {
  const prepared = await preparing;
  await prepared.commit();
  return { recoveryCode: prepared.recoveryCode };
}

/** The ledger's rows lie in the same bin. */
const binnedEntry = v.object({ kind: v.literal('entry') });

async function exportSealed(now: number): Promise<string> {
  const { db } = await database();
  const all = async (name: 'entries' | 'bin' | 'vault-snapshots' | 'vault'): Promise<unknown[]> =>
    db.objectStoreNames.contains(name) ? db.getAll(name) : [];
  const [vault, entries, bin, snapshots] = await Promise.all([
    all('vault'),
    all('entries'),
    all('bin'),
    all('vault-snapshots'),
  ]);
  const ours = bin.filter((row) => v.is(binnedEntry, row));
  return sealedDump({ header: vault[0] ?? null, entries, bin: ours, snapshots }, now);
}
