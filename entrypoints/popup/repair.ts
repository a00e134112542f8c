import type { Repair } from '../../components/vault/rescue';
import type { Vault } from '../../core/vault/vault';

/** The ways on from a damaged vault. */
export function repairOf(vault: Vault): Repair {
  return {
    earlier: () => vault.wholeSnapshots(),
    goBack: (revision) => vault.replaceDamaged(revision),
    startAnew: () => vault.clearDamaged(),
  };
}
