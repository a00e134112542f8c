import { PasskeyRefused, VaultExists, VaultReadOnly } from '../core/vault/errors';
import { sealHeader } from '../core/vault/header';
import { sameId } from '../core/vault/passkey';
import { formatRecoveryCode } from '../core/vault/recovery-code';
import { reseal, type KeyChange } from '../core/vault/reseal';
import type { DeviceKey, Header, Slot, VaultSnapshot } from '../core/vault/rows';
import { deviceSlot } from '../core/vault/device-slot';
import { passphraseSlot, recoverySlot } from '../core/vault/slots';
import type { PreparedKey, Protection } from '../core/vault/vault';
import { vaultKey, type VaultKey } from '../core/vault/vault-key';
import { toHex } from '../core/bytes/hex';
import { changeVault } from './change-vault';
import { database } from './database';
import { newDeviceKey } from './device-key';
import { passphraseChosen } from './passphrase-reminder';
import { closeSession, openSession } from './session';
import { keptPasskeys, passkeyOf } from './passkey-slots';
import { commit } from './vault-commit';
import { vaultChanged } from './vault-changes';
import { contentsOf, findVault, openedVault, type OpenVault, type VaultSetting } from './vault-state';

interface FreshKey {
  readonly key: VaultKey;
  readonly slots: readonly Slot[];
  readonly deviceKeys: readonly DeviceKey[];
  readonly recoveryCode: string;
}

/** A new vault key in new slots: the person's choice, and a recovery code. */
async function freshKey(
  { vaultId, slots: before }: Pick<Header, 'vaultId' | 'slots'>,
  protection: Protection,
  setting: VaultSetting,
): Promise<FreshKey> {
  const { random } = setting;
  const raw = random(32);
  const wrapping = { vaultId, raw, now: setting.now(), random };
  const secret = random(16);
  const recovery = await recoverySlot(wrapping, secret);
  const key = await vaultKey(toHex(random(16)), raw);
  const recoveryCode = await formatRecoveryCode(secret);
  if (protection.kind === 'passphrase') {
    const passkeys = await keptPasskeys(wrapping, before, protection.passkeys ?? []);
    const slot = await passphraseSlot(wrapping, protection.passphrase, setting.cost);
    return { key, slots: [slot, recovery, ...passkeys], deviceKeys: [], recoveryCode };
  }
  if (before.some(({ kind }) => kind === 'passkey')) {
    throw new PasskeyRefused('Remove the passkeys before the passphrase. Nothing was changed.');
  }
  const deviceKey = await newDeviceKey();
  const slot = await deviceSlot(wrapping, deviceKey);
  return { key, slots: [slot, recovery], deviceKeys: [{ slotId: slot.id, key: deviceKey }], recoveryCode };
}

async function settle({ key }: FreshKey, protection: Protection, setting: VaultSetting): Promise<void> {
  if (protection.kind === 'passphrase') {
    await openSession(key.id, key.raw, setting.now());
    await passphraseChosen(setting.now()).catch(() => {});
  } else await closeSession();
}

/**
 * Makes the key of a new vault. `commit` stores it.
 *
 * @throws VaultExists when there is a vault, or the remains of one; `commit` too, when another page was faster.
 */
export async function prepareVault(protection: Protection, setting: VaultSetting): Promise<PreparedKey> {
  const found = await findVault();
  if (found.kind !== 'none') throw new VaultExists();
  if (found.open.readOnly) throw new VaultReadOnly();
  const vaultId = toHex(setting.random(16));
  const fresh = await freshKey({ vaultId, slots: [] }, protection, setting);
  const contents = { fingerprintKey: setting.random(32), entries: {}, bin: {} };
  const header = await sealHeader(fresh.key, { vaultId, revision: 1, slots: fresh.slots }, contents, setting.random);
  return {
    recoveryCode: fresh.recoveryCode,
    commit: async () => {
      const change = { header, deviceKeys: fresh.deviceKeys, keep: 'never', complete: 0, now: setting.now() } as const;
      if (!(await commit(await database(), null, change))) throw new VaultExists();
      await settle(fresh, protection, setting);
      vaultChanged();
    },
  };
}

/**
 * Makes a new key for the open vault. `commit` seals everything anew with it, the snapshots too: what opened the vault before opens
 * nothing of it then.
 *
 * @throws VaultLocked, VaultDamaged, VaultReadOnly; `commit` PasskeyRefused where another page made a new key meanwhile.
 */
export async function prepareChange(protection: Protection, setting: VaultSetting): Promise<PreparedKey> {
  const { open, header } = await openedVault(setting);
  if (open.readOnly) throw new VaultReadOnly();
  const fresh = await freshKey(header, protection, setting);
  return {
    recoveryCode: fresh.recoveryCode,
    commit: async () => {
      await changeVault(setting, async (vault) => {
        // What was prepared is of the key of then: it would bring back a passkey that another window took away meanwhile.
        if (vault.header.keyId !== header.keyId) {
          throw new PasskeyRefused('Another window changed how Keytag opens. Nothing was changed.');
        }
        const { to, snapshots } = await resealed(vault, fresh, setting);
        const change = { ...to, replace: true, snapshots, deviceKeys: fresh.deviceKeys, keep: 'never' } as const;
        // Else a page that looks now would see a vault that is locked under a key nobody has yet.
        return { change, answer: null, after: () => settle(fresh, protection, setting) };
      });
    },
  };
}

/** `prepareChange` to a vault that the passkey `id` opens no more. */
export async function prepareRemoval(
  id: string,
  protection: Extract<Protection, { kind: 'passphrase' }>,
  setting: VaultSetting,
): Promise<PreparedKey> {
  const { header } = await openedVault(setting);
  const gone = passkeyOf(header.slots, id);
  if (!gone || protection.passkeys?.some(({ credentialId }) => sameId(credentialId, gone.credentialId))) {
    throw new PasskeyRefused('This passkey cannot be removed like this. Nothing was changed.');
  }
  return prepareChange(protection, setting);
}

/** For a new vault where there is none, else for the open one. */
export async function prepareKey(protection: Protection, setting: VaultSetting): Promise<PreparedKey> {
  const { kind } = await findVault();
  return kind === 'none' ? prepareVault(protection, setting) : prepareChange(protection, setting);
}

async function resealed(vault: OpenVault, fresh: FreshKey, setting: VaultSetting) {
  const { db } = vault.open;
  await contentsOf(vault);
  const change: KeyChange = { from: vault.key, to: fresh.key, slots: fresh.slots, random: setting.random };
  const bin = (await db.getAllFromIndex('bin', 'kind', 'entry')).filter((row) => row.kind === 'entry');
  const state = { header: vault.header, entries: await db.getAll('entries'), bin };
  const next = await reseal(state, vault.header.revision + 1, change);
  const kept = await db.getAll('vault-snapshots');
  const snapshots = await Promise.all(kept.map((snapshot) => resealedSnapshot(snapshot, change)));
  return {
    to: { header: next.header, entries: { put: next.entries }, bin: { put: next.bin } },
    snapshots: snapshots.filter((snapshot) => snapshot !== null),
  };
}

/** Null when the snapshot does not open today: under a key that is going it never will. */
async function resealedSnapshot(snapshot: VaultSnapshot, change: KeyChange): Promise<VaultSnapshot | null> {
  try {
    const state = await reseal(snapshot, snapshot.revision, change);
    return { ...state, revision: snapshot.revision, takenAt: snapshot.takenAt };
  } catch {
    return null;
  }
}
