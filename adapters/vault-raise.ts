import { openContents, sealHeader } from '../core/vault/header';
import { raisedCost } from '../core/vault/passphrase-cost';
import type { Header, PassphraseSlot, Slot, VaultSnapshot } from '../core/vault/rows';
import { passphraseSlot } from '../core/vault/slots';
import { changeVault } from './change-vault';
import type { OpenVault, VaultSetting } from './vault-state';

/**
 * Wraps the key anew with today's cost where the passphrase's slot was made when computers were slower, in one transaction; the
 * earlier states too, or their cheaper slots would still open the same key. Only after the passphrase was right. Quietly does
 * nothing where nothing is to be raised, and where the database must not be written.
 */
export async function raiseCost(opened: Header, passphrase: string, setting: VaultSetting): Promise<void> {
  if (!weakSlot(opened, setting)) return;
  await changeVault(setting, async (vault, contents) => {
    const { open, key, header } = vault;
    const found = weakSlot(header, setting);
    // A new key means that another window has just changed the passphrase: what was typed is none any more.
    if (!found || header.keyId !== opened.keyId || open.readOnly) throw new NothingToRaise();
    const { weak, cost } = found;
    const wrapping = { vaultId: header.vaultId, raw: key.raw, now: weak.createdAt, random: setting.random };
    const strong = await passphraseSlot(wrapping, passphrase, cost);
    const { vaultId, revision } = header;
    const terms = { vaultId, revision: revision + 1, slots: replaced(header.slots, weak, strong) };
    const snapshots = await Promise.all(
      (await open.db.getAll('vault-snapshots')).map((row) => raisedSnapshot(row, key, weak, strong, setting)),
    );
    const next = await sealHeader(key, terms, contents, setting.random);
    return { change: { header: next, snapshots, keep: 'never' }, answer: undefined };
  }).catch((error: unknown) => {
    if (!(error instanceof NothingToRaise)) throw error;
  });
}

class NothingToRaise extends Error {}

function weakSlot({ slots }: Header, { cost: today }: VaultSetting) {
  const weak = slots.find((slot) => slot.kind === 'passphrase');
  const cost = weak?.kind === 'passphrase' ? raisedCost(weak.kdf, today) : null;
  return weak?.kind === 'passphrase' && cost ? { weak, cost } : null;
}

function replaced(slots: readonly Slot[], weak: PassphraseSlot, strong: PassphraseSlot): Slot[] {
  return slots.map((slot) => (slot.id === weak.id ? strong : slot));
}

/** The earlier state with the strong slot; one that does not open stays as it is. */
async function raisedSnapshot(
  row: VaultSnapshot,
  key: OpenVault['key'],
  weak: PassphraseSlot,
  strong: PassphraseSlot,
  { random }: VaultSetting,
): Promise<VaultSnapshot> {
  try {
    const contents = await openContents(key, row.header);
    if (!contents) return row;
    const { vaultId, revision, slots } = row.header;
    const terms = { vaultId, revision, slots: replaced(slots, weak, strong) };
    return { ...row, header: await sealHeader(key, terms, contents, random) };
  } catch {
    return row;
  }
}
