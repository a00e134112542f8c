import { PasskeyRefused, VaultReadOnly } from '../core/vault/errors';
import { sealHeader } from '../core/vault/header';
import { mostPasskeys, sameId, type Passkey, type ProvenPasskey } from '../core/vault/passkey';
import type { PasskeySlot, Slot } from '../core/vault/rows';
import { openSecretSlot, passkeySlot } from '../core/vault/slots';
import type { Wrapping } from '../core/vault/wrapping';
import { changeVault } from './change-vault';
import { findVault, type VaultSetting } from './vault-state';

const passkeysOf = (slots: readonly Slot[]) => slots.filter((slot) => slot.kind === 'passkey');

/** The passkey slot of this id. */
export function passkeyOf(slots: readonly Slot[], id: string): PasskeySlot | undefined {
  return passkeysOf(slots).find((slot) => slot.id === id);
}

/** The passkeys that open the vault, oldest first. */
export async function listPasskeys(): Promise<{ vaultId: string; passkeys: Passkey[] }> {
  const found = await findVault();
  if (found.kind !== 'header') return { vaultId: '', passkeys: [] };
  const passkeys = passkeysOf(found.header.slots).map(({ id, createdAt, credentialId, prfSalt }) => ({
    id,
    createdAt,
    credentialId,
    prfSalt,
  }));
  return { vaultId: found.header.vaultId, passkeys: passkeys.toSorted((a, b) => a.createdAt - b.createdAt) };
}

/**
 * Wraps the open vault's key for one more passkey.
 *
 * @throws VaultLocked, VaultDamaged, VaultReadOnly, PasskeyRefused
 */
export async function addPasskey({ prf, ...passkey }: ProvenPasskey, setting: VaultSetting): Promise<void> {
  await changeVault(setting, async ({ open, key, header }, contents) => {
    if (open.readOnly) throw new VaultReadOnly();
    const { vaultId, revision, slots } = header;
    refuseUnfit(slots, passkey);
    const wrapping = { vaultId, raw: key.raw, now: setting.now(), random: setting.random };
    const terms = { vaultId, revision: revision + 1, slots: [...slots, await passkeySlot(wrapping, prf, passkey)] };
    return {
      change: { header: await sealHeader(key, terms, contents, setting.random), keep: 'never' },
      answer: undefined,
    };
  });
}

function refuseUnfit(slots: readonly Slot[], { credentialId }: Pick<Passkey, 'credentialId'>): void {
  // A passkey can be lost with its device, and then there must be something to type.
  if (!slots.some(({ kind }) => kind === 'passphrase')) throw new PasskeyRefused('Set a passphrase before a passkey.');
  const known = passkeysOf(slots);
  if (known.some((slot) => sameId(slot.credentialId, credentialId))) {
    throw new PasskeyRefused('This passkey opens Keytag already.');
  }
  if (known.length >= mostPasskeys) {
    throw new PasskeyRefused(`There are ${mostPasskeys} passkeys already. Remove one first.`);
  }
}

/**
 * The slots of a new key for the passkeys that stay; each keeps its date.
 *
 * @throws PasskeyRefused when one of them opens nothing today: it would open nothing tomorrow.
 */
export function keptPasskeys(
  wrapping: Wrapping,
  before: readonly Slot[],
  kept: readonly ProvenPasskey[],
): Promise<PasskeySlot[]> {
  return Promise.all(
    kept.map(async ({ prf, ...passkey }) => {
      const slot = passkeysOf(before).find(({ credentialId }) => sameId(credentialId, passkey.credentialId));
      if (!slot || !(await openSecretSlot(wrapping.vaultId, slot, prf))) {
        throw new PasskeyRefused('One of the passkeys does not open Keytag. Nothing was changed.');
      }
      return passkeySlot({ ...wrapping, now: slot.createdAt }, prf, passkey);
    }),
  );
}
