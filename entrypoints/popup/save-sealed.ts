import { saveFile } from '../../adapters/save-file';
import type { Vault } from '../../core/vault/vault';

/** Saves everything sealed as a file. Works while the vault is locked or damaged. */
export async function saveSealed(vault: Vault): Promise<void> {
  saveFile('keytag-sealed.json', await vault.exportSealed());
}
