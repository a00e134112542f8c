import { fingerprintOf } from '../core/vault/fingerprint';
import type { PreparedKey, Vault } from '../core/vault/vault';
import { watchVault } from './vault-changes';
import { allEntries, firstEntries } from './vault-entries';
import { contentsOf, lockVault, openedVault, usualSetting, type VaultSetting } from './vault-state';
import { vaultStatus } from './vault-status';

// What a first paint does not need comes when it is called for. Service workers cannot import later, so what the background calls
// (status, reading, fingerprints) is not among it.
const applying = () => import('./vault-apply');
const bin = () => import('./vault-bin');
const edits = () => import('./vault-edits');
const firstRows = () => import('./first-rows');
const exporting = () => import('./vault-export');
const keyChange = () => import('./vault-key-change');
const passkeySlots = () => import('./passkey-slots');
const rescue = () => import('./vault-rescue');
const snapshots = () => import('./vault-snapshots');
const unlocking = () => import('./vault-unlock');

/**
 * The vault of this browser profile. It reads IndexedDB and `storage.session` by itself and sends no message, so it works alike
 * in the popup, the dashboard and the background, and a first paint waits for none of the others.
 */
export function openVault(changed: Partial<VaultSetting> = {}): Vault {
  const setting = { ...usualSetting, ...changed };
  return {
    status: () => vaultStatus(setting),
    prepare: async (protection) => (await keyChange()).prepareKey(protection, setting),
    create: async (protection) => atOnce((await keyChange()).prepareVault(protection, setting)),
    unlock: async (how) => (await unlocking()).unlockVault(how, setting),
    lock: lockVault,
    passkeys: async () => (await passkeySlots()).listPasskeys(),
    addPasskey: async (passkey) => (await passkeySlots()).addPasskey(passkey, setting),
    removePasskey: async (id, protection) => (await keyChange()).prepareRemoval(id, protection, setting),
    firstEntries: (limit) => firstEntries(limit, setting),
    firstSorted: async (sort) => (await firstRows()).firstSorted(sort, setting),
    allEntries: () => allEntries(setting),
    add: async (entries) => (await edits()).addEntries(entries, setting),
    edit: async (entry) => void (await (await edits()).changeEntry(entry.id, () => entry, 'spaced', setting)),
    change: async (id, how) => (await edits()).changeEntry(id, how, 'never', setting),
    remove: async (id) => (await edits()).removeEntry(id, setting),
    restore: async (...ids) => (await bin()).restoreEntries(ids, setting),
    apply: async (changes) => (await applying()).applyChanges(changes, setting),
    bin: async () => (await bin()).binnedEntries(setting),
    erase: async (id) => (await bin()).eraseEntry(id, setting),
    changePassphrase: async (passphrase) =>
      atOnce((await keyChange()).prepareChange({ kind: 'passphrase', passphrase }, setting)),
    useDeviceOnly: async () => atOnce((await keyChange()).prepareChange({ kind: 'device' }, setting)),
    snapshots: async () => (await snapshots()).listSnapshots(setting),
    restoreSnapshot: async (revision) => (await snapshots()).restoreFrom(revision, setting),
    fingerprint: async (appPassword) => {
      const { fingerprintKey } = await contentsOf(await openedVault(setting));
      return fingerprintOf(fingerprintKey, appPassword);
    },
    exportSealed: async () => (await exporting()).exportSealed(setting.now()),
    wholeSnapshots: async () => (await rescue()).wholeSnapshots(),
    replaceDamaged: async (revision) => (await rescue()).replaceDamaged(revision),
    clearDamaged: async () => (await rescue()).clearDamaged(),
    watch: watchVault,
  };
}

async function atOnce(preparing: Promise<PreparedKey>): Promise<{ recoveryCode: string }> {
  const prepared = await preparing;
  await prepared.commit();
  return { recoveryCode: prepared.recoveryCode };
}
