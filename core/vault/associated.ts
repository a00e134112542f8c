import { vaultFormat } from './format';
import { frame, type FramePart } from './frame';
import type { Header, Slot, SlotTerms } from './rows';

/** What an entry's seal is bound to. A sealed row moved to another place or another id does not open. */
export function entryAssociated(id: string): Uint8Array<ArrayBuffer> {
  return frame(['keytag row', vaultFormat, 'entries', id]);
}

/** What a deleted entry's seal is bound to. */
export function binAssociated(id: string, deletedAt: number): Uint8Array<ArrayBuffer> {
  return frame(['keytag row', vaultFormat, 'bin', id, deletedAt]);
}

function terms(slot: SlotTerms): FramePart[] {
  const common = [slot.id, slot.kind, slot.createdAt];
  switch (slot.kind) {
    case 'passphrase':
      return [...common, slot.kdf.name, slot.kdf.memory, slot.kdf.passes, slot.kdf.lanes, slot.kdf.salt];
    case 'recovery':
      return [...common, slot.kdf.name, slot.kdf.salt];
    case 'passkey':
      return [...common, slot.kdf.name, slot.kdf.salt, slot.credentialId, slot.prfSalt];
    default:
      return common;
  }
}

/** What the wrapped vault key in a slot is bound to: its vault, and its own terms. */
export function slotAssociated(vaultId: string, slot: SlotTerms): Uint8Array<ArrayBuffer> {
  return frame(['keytag slot', vaultFormat, vaultId, ...terms(slot)]);
}

/** What the contents are bound to: the whole header, every slot with its wrapped key included. */
export function headerAssociated(
  header: Pick<Header, 'format' | 'vaultId' | 'keyId' | 'revision' | 'slots'>,
): Uint8Array<ArrayBuffer> {
  const slots = header.slots.map((slot: Slot) => frame([...terms(slot), slot.nonce, slot.data]));
  return frame(['keytag header', header.format, header.vaultId, header.keyId, header.revision, ...slots]);
}
