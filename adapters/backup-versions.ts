import type { Versioned } from '../core/backup/record';
import { versionsOf } from '../core/backup/version';
import type { Entry } from '../core/otp/entry';
import { dayOf } from '../core/passwords/days';
import { contentsOf, openedVault, usualSetting, type VaultSetting } from './vault-state';

/** These entries as they are compared with what backups hold. Needs the open vault: rejects with `VaultLocked`. */
export async function versionedEntries(
  entries: readonly Entry[],
  setting: VaultSetting = usualSetting,
): Promise<Versioned[]> {
  const { fingerprintKey } = await contentsOf(await openedVault(setting));
  const versions = await versionsOf(fingerprintKey, entries);
  return entries.map(({ id, createdAt }, index) => ({
    id,
    version: versions[index]!,
    created: dayOf(new Date(createdAt)),
  }));
}
