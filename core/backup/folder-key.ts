import type { BackupKey } from '../transfer/backup-key';
import type { Derivation } from '../transfer/keytag-format';
import type { Random } from '../vault/format';
import { frame } from '../vault/frame';
import type { Sealed } from '../vault/rows';
import { seal, unseal } from '../vault/seal';
import type { VaultKey } from '../vault/vault-key';

/** What the sealed backup key is bound to: its vault, the vault key of now, its folder, and the derivation that stands in every file. */
export interface FolderKeyTerms {
  readonly vaultId: string;
  readonly tag: string;
  readonly derivation: Derivation;
}

function associated({ vaultId, tag, derivation }: FolderKeyTerms, keyId: string): Uint8Array<ArrayBuffer> {
  const { memory, passes, lanes, salt } = derivation;
  return frame(['keytag backup key', 1, vaultId, keyId, tag, 'argon2id', memory, passes, lanes, salt]);
}

/** Seals the key that a backup password gave under the vault key. The password itself is kept nowhere. */
export function sealFolderKey(vault: VaultKey, key: BackupKey, terms: FolderKeyTerms, random: Random): Promise<Sealed> {
  return seal(vault.aes, new Uint8Array(key.key), associated(terms, vault.id), random);
}

/** The backup key; null under another vault key: after a change of how the vault opens, the backup password is asked for again (ADR 0013). */
export async function openFolderKey(vault: VaultKey, sealed: Sealed, terms: FolderKeyTerms): Promise<BackupKey | null> {
  const key = await unseal(vault.aes, sealed, associated(terms, vault.id));
  return key && { key, derivation: terms.derivation };
}
