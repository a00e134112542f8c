import type { Header } from '../core/vault/rows';
import type { SlotKind, VaultStatus } from '../core/vault/vault';
import { nextTryAt } from './unlock-attempts';
import { currentKey, findVault, type VaultSetting } from './vault-state';

function kindsOf(header: Header): SlotKind[] {
  return [...new Set(header.slots.map((slot) => slot.kind))];
}

/** What is known of the vault; opens nothing that needs the person. */
export async function vaultStatus(setting: VaultSetting): Promise<VaultStatus> {
  const found = await findVault();
  if (found.kind === 'damaged') return { state: 'damaged', why: found.why };
  if (found.kind === 'newer') return { state: 'newer' };
  if (found.kind === 'none') return found.open.readOnly ? { state: 'newer' } : { state: 'none' };
  const { open, header } = found;
  const common = { slots: kindsOf(header), readOnly: open.readOnly };
  if (await currentKey(open, header, setting.now())) return { state: 'unlocked', ...common };
  return { state: 'locked', ...common, retryAt: await nextTryAt(open, header.vaultId, setting.now()) };
}
