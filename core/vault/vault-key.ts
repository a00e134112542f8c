import { aesKey } from './seal';

/** The vault key: `raw` to wrap it in slots, `aes` to seal and open rows. */
export interface VaultKey {
  /** The header's `keyId`. */
  readonly id: string;
  readonly raw: Uint8Array;
  readonly aes: CryptoKey;
}

/** Makes a vault key of 32 bytes usable. */
export async function vaultKey(id: string, raw: Uint8Array): Promise<VaultKey> {
  return { id, raw, aes: await aesKey(raw) };
}
