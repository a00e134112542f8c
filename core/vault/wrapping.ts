import { toHex } from '../bytes/hex';
import { slotAssociated } from './associated';
import type { Random } from './format';
import type { Slot, SlotTerms } from './rows';
import { seal, unseal } from './seal';

/** Where a new slot belongs, and what it wraps. */
export interface Wrapping {
  readonly vaultId: string;
  /** The vault key's 32 bytes. */
  readonly raw: Uint8Array;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly random: Random;
}

/** A slot: its terms, and the vault key wrapped by the slot's own key. */
export async function wrap<Body extends SlotTerms>(wrapping: Wrapping, key: CryptoKey, slot: Body) {
  const associated = slotAssociated(wrapping.vaultId, slot);
  return { ...slot, ...(await seal(key, new Uint8Array(wrapping.raw), associated, wrapping.random)) };
}

/** What every new slot has. */
export function slotBase(wrapping: Wrapping): { id: string; createdAt: number } {
  return { id: toHex(wrapping.random(16)), createdAt: wrapping.now };
}

/** The vault key's bytes; null when the slot's key is another one or anything in the slot was changed. */
export async function unwrap(vaultId: string, slot: Slot, key: CryptoKey): Promise<Uint8Array | null> {
  const { nonce, data, ...terms } = slot;
  return unseal(key, { nonce, data }, slotAssociated(vaultId, terms));
}
