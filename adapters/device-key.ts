import { openDeviceSlot } from '../core/vault/device-slot';
import type { Header } from '../core/vault/rows';
import type { OpenDatabase } from './database';

/** A key of this browser profile. It can be used here and cannot be read out, by Keytag or anyone. */
export function newDeviceKey(): Promise<CryptoKey> {
  return crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

/** The vault key's bytes when this browser profile holds the key of a `device` slot; else null. */
export async function openWithDevice({ db }: OpenDatabase, header: Header): Promise<Uint8Array | null> {
  const slots = header.slots.filter((slot) => slot.kind === 'device');
  const opened = await Promise.all(
    slots.map(async (slot) => {
      const stored: { readonly key?: unknown } | undefined = await db.get('device-keys', slot.id);
      return stored?.key instanceof CryptoKey ? openDeviceSlot(header.vaultId, slot, stored.key) : null;
    }),
  );
  return opened.find((raw) => raw !== null) ?? null;
}
