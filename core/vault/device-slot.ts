import type { DeviceSlot } from './rows';
import { slotBase, unwrap, wrap, type Wrapping } from './wrapping';

/** A slot that a key of this browser profile opens. */
export async function deviceSlot(wrapping: Wrapping, key: CryptoKey): Promise<DeviceSlot> {
  return wrap(wrapping, key, { ...slotBase(wrapping), kind: 'device' as const });
}

/** The vault key's bytes, or null when the key is another one. */
export async function openDeviceSlot(vaultId: string, slot: DeviceSlot, key: CryptoKey) {
  return unwrap(vaultId, slot, key);
}
