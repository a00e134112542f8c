import type { Contents } from '../core/vault/contents';
import { vaultChanged } from './vault-changes';
import { commit, type VaultChange } from './vault-commit';
import { contentsOf, isStill, openedVault, type OpenVault, type VaultSetting } from './vault-state';

/**
 * One change: reads, seals, and writes if nobody else wrote meanwhile; else once more from the start. `plan` must change nothing
 * itself. Answers what the plan that was written answered.
 */
export async function changeVault<Answer>(
  setting: VaultSetting,
  plan: (
    vault: OpenVault,
    contents: Contents,
  ) => Promise<{
    change: Omit<VaultChange, 'complete' | 'now'>;
    answer: Answer;
    /** Done once it is written, before anybody is told. */
    after?: () => Promise<void>;
  }>,
): Promise<Answer> {
  for (let tries = 0; tries < 100; tries++) {
    // Each try starts from what the one before lost to.
    // oxlint-disable no-await-in-loop
    const vault = await openedVault(setting);
    const contents = await contentsOf(vault);
    const complete = Object.keys(contents.entries).length + Object.keys(contents.bin).length;
    try {
      const { change, answer, after } = await plan(vault, contents);
      if (await commit(vault.open, vault.header, { ...change, complete, now: setting.now() })) {
        // It is written: what fails now must not make it be written again.
        await after?.().catch(() => {});
        vaultChanged();
        return answer;
      }
    } catch (error) {
      if (await isStill(vault)) throw error;
    }
    // oxlint-enable no-await-in-loop
  }
  throw new Error('Other windows of Keytag are writing all the time. Close them and try again.');
}
