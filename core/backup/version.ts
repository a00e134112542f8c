import type { NewEntry } from '../otp/entry';
import { toHex } from '../bytes/hex';
import { contentButCounter } from './content';

/**
 * What an entry says, as 16 bytes in hex: tells whether it was edited since a backup. HMAC-SHA-256 under the vault's fingerprint key, so
 * that it lies beside the sealed rows in clear and tells nothing without the vault. No app password holds a line break: nothing that
 * is fingerprinted with this key gives the same bytes.
 */
export async function versionsOf(fingerprintKey: Uint8Array, entries: readonly NewEntry[]): Promise<string[]> {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', new Uint8Array(fingerprintKey), algorithm, false, ['sign']);
  return Promise.all(
    entries.map(async (entry) => {
      const text = new TextEncoder().encode(`keytag backup version\n${contentButCounter(entry)}`);
      return toHex(new Uint8Array(await crypto.subtle.sign('HMAC', key, text)).subarray(0, 16));
    }),
  );
}
