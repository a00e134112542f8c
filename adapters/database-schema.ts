import type { DBSchema } from 'idb';
import type { BackupRecord } from '../core/backup/record';
import type { BackupFolder } from './backup-folder';
import type {
  AccountRow,
  BinnedPasswordRow,
  ClientRow,
  EventRow,
  PasswordRow,
  SnapshotRow,
} from '../core/passwords/rows';
import type { BinnedEntryRow, DeviceKey, EntryRow, Header, UnlockAttempts, VaultSnapshot } from '../core/vault/rows';

/** IndexedDB `keytag`. Rows read from it are untrusted: whoever reads a store checks the rows' shape. */
export interface KeytagDatabase extends DBSchema {
  /** One row: the vault's header. */
  vault: { key: 'vault'; value: Header };
  entries: { key: string; value: EntryRow; indexes: { order: [number, number] } };
  /** Sealed states kept before a change; the key is the state's revision. */
  'vault-snapshots': { key: number; value: VaultSnapshot };
  'device-keys': { key: string; value: DeviceKey };
  'unlock-attempts': { key: string; value: UnlockAttempts };
  /** What the backups hold, and the folder that Keytag backs up to by itself: at most one row of each. */
  backup: { key: 'record' | 'folder'; value: BackupRecord | BackupFolder };
  accounts: { key: string; value: AccountRow };
  clients: { key: string; value: ClientRow };
  passwords: { key: string; value: PasswordRow };
  events: { key: string; value: EventRow; indexes: { passwordId: string; at: number } };
  /** Checkup results over time. */
  snapshots: { key: string; value: SnapshotRow; indexes: { takenAt: number } };
  /** What was deleted, 30 days long: sealed entries, and app passwords of the ledger. */
  bin: {
    key: [kind: string, id: string];
    value: BinnedEntryRow | BinnedPasswordRow;
    indexes: { kind: string };
  };
}
