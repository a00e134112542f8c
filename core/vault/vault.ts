import type { CodesSettings } from '../otp/codes-settings';
import type { Entry, NewEntry } from '../otp/entry';
import type { Passkey, ProvenPasskey } from './passkey';

/** The kinds of key slot that can open a vault. `device` is a key of this browser profile: no passphrase at all. */
export type SlotKind = 'passphrase' | 'passkey' | 'device' | 'recovery';

/** What is known of the vault without opening it. */
export type VaultStatus =
  | { readonly state: 'none' }
  /** `retryAt`: epoch ms before which no try is made. `readOnly`: a newer Keytag wrote the database; nothing can be changed. */
  | {
      readonly state: 'locked';
      readonly slots: readonly SlotKind[];
      readonly retryAt: number | null;
      readonly readOnly: boolean;
    }
  /** A vault with a `device` slot is always unlocked: there is nothing to type. */
  | { readonly state: 'unlocked'; readonly slots: readonly SlotKind[]; readonly readOnly: boolean }
  /** A newer Keytag's format: it cannot be read here. The sealed data can be exported. */
  | { readonly state: 'newer' }
  /** The rows cannot be understood; the sealed data can still be exported. */
  | { readonly state: 'damaged'; readonly why: string };

/** Why the vault did not open. `wait`: too many wrong tries, wait until `retryAt` (epoch ms). */
export type UnlockResult =
  | { readonly ok: true }
  | { readonly ok: false; readonly why: 'wrong' | 'damaged' | 'no-such-slot' }
  | { readonly ok: false; readonly why: 'wait'; readonly retryAt: number };

export type UnlockWith =
  | { readonly kind: 'passphrase'; readonly passphrase: string }
  | { readonly kind: 'recovery'; readonly code: string }
  | ({ readonly kind: 'passkey' } & Pick<ProvenPasskey, 'credentialId' | 'prf'>)
  | { readonly kind: 'device' };

/**
 * How a vault opens from now on. `passkeys` are those that go on opening it: a new key can be wrapped only for a passkey that is at
 * hand. All others open nothing any more.
 */
export type Protection =
  | { readonly kind: 'passphrase'; readonly passphrase: string; readonly passkeys?: readonly ProvenPasskey[] }
  | { readonly kind: 'device' };

/** A key and a recovery code that are made but not in use: nothing is stored before `commit`. */
export interface PreparedKey {
  /** To be shown once, before `commit`: a popup that closes meanwhile leaves everything as it was. */
  readonly recoveryCode: string;
  /** Makes the vault, or seals everything anew in one transaction. The recovery code works from now on. */
  commit(): Promise<void>;
}

/** Changes that happen together or not at all. An id stands in `change` or in `remove`, once. */
export interface EntryChanges {
  /** Put at the end of the person's order. */
  readonly add?: readonly NewEntry[];
  /** Read-modify-writes: `how` gets the entry as it is stored now and may run again when another page was faster. */
  readonly change?: readonly { readonly id: string; readonly how: (entry: Entry) => Entry }[];
  /** Moved to the bin. */
  readonly remove?: readonly string[];
}

/** An entry in the bin, kept 30 days. */
export interface BinnedEntry {
  readonly entry: Entry;
  /** Epoch milliseconds. */
  readonly deletedAt: number;
}

/** A sealed state that can be restored. */
export interface SnapshotSummary {
  readonly revision: number;
  /** Epoch milliseconds. */
  readonly takenAt: number;
  readonly entries: number;
}

/** What is known of the first entries in an order. */
export interface FirstSorted {
  /** null: nothing was kept, or the vault has changed since. */
  readonly entries: Entry[] | null;
  /** Keeps the ids of the first ones, for the vault as it was when this was asked for. In memory only; gone once it is locked. */
  readonly keep: (ids: readonly string[]) => Promise<void>;
}

/**
 * The vault as the popup and the dashboard use it. Every write is one strict IndexedDB transaction that also raises the
 * header's revision: a kill at any moment leaves the old or the new state. Methods that need the key reject with
 * `VaultLocked` while it is locked, and with `VaultReadOnly` when the database belongs to a newer Keytag.
 */
export interface Vault {
  status(): Promise<VaultStatus>;
  /** Makes a key for a new vault, or a new key for the vault that is open. People see the recovery code before anything changes. */
  prepare(protection: Protection): Promise<PreparedKey>;
  /** `prepare` for a new vault and `commit` at once. Rejects with `VaultExists` where there is one. */
  create(protection: Protection): Promise<{ recoveryCode: string }>;
  unlock(how: UnlockWith): Promise<UnlockResult>;
  lock(): Promise<void>;
  /** The passkeys that open the vault, oldest first. Needs no key: a locked vault asks for one of them. */
  passkeys(): Promise<{ readonly vaultId: string; readonly passkeys: readonly Passkey[] }>;
  /** One more way to open the open vault; its key stays. Rejects with `PasskeyRefused` where there is no passphrase, or no room. */
  addPasskey(passkey: ProvenPasskey): Promise<void>;
  /**
   * Takes a passkey away: `prepare` with the passphrase of now and the other passkeys that are at hand.
   * Rejects with `PasskeyRefused` when `id` is among those, or is no passkey.
   */
  removePasskey(id: string, protection: Extract<Protection, { kind: 'passphrase' }>): Promise<PreparedKey>;
  /** The first `limit` entries in the person's order: all that a first paint decrypts. */
  firstEntries(limit: number): Promise<Entry[]>;
  /** The first entries of an order that was kept, without opening the others. `keep` is for the ids of what `allEntries` gives next. */
  firstSorted(sort: CodesSettings['sort']): Promise<FirstSorted>;
  /** All entries in the person's order; rows that do not open or are gone are counted, never dropped in silence. */
  allEntries(): Promise<{ entries: Entry[]; unreadable: number }>;
  add(entries: readonly NewEntry[]): Promise<Entry[]>;
  /** Replaces the entry of this id. For a change of what is stored (a counter, a use) take `change`. */
  edit(entry: Entry): Promise<void>;
  /** One read-modify-write: `how` gets the entry as it is stored now and may run again when another page was faster. */
  change(id: string, how: (entry: Entry) => Entry): Promise<Entry>;
  /** Moves to the bin. */
  remove(id: string): Promise<void>;
  /** Takes entries out of the bin, to where they were. */
  restore(...ids: string[]): Promise<void>;
  /** All of it in one transaction. Rejects with `EntryGone`, and changes nothing, when one of the entries is not there any more. */
  apply(changes: EntryChanges): Promise<{ added: Entry[] }>;
  bin(): Promise<BinnedEntry[]>;
  /** Deletes from the bin for good. */
  erase(id: string): Promise<void>;
  /** `prepare` for a new passphrase and `commit` at once: a new key, and everything sealed anew. */
  changePassphrase(passphrase: string): Promise<{ recoveryCode: string }>;
  /** As `changePassphrase`, to a vault that this browser profile opens without one. */
  useDeviceOnly(): Promise<{ recoveryCode: string }>;
  /** The sealed states kept before earlier changes, newest first. */
  snapshots(): Promise<SnapshotSummary[]>;
  /** Puts a snapshot's entries and bin in place of today's, which becomes a snapshot itself. */
  restoreSnapshot(revision: number): Promise<void>;
  /** HMAC-SHA-256, hex, of the normalised app password under the vault's own fingerprint key. */
  fingerprint(appPassword: string): Promise<string>;
  /** The rows as stored, sealed, as JSON text: what the rescue screen saves. Works locked and damaged. */
  exportSealed(): Promise<string>;
  /** Where the vault is `damaged`: the earlier states that are whole, newest first. */
  wholeSnapshots(): Promise<SnapshotSummary[]>;
  /** Puts an earlier state in place of a damaged one. Rejects with `VaultExists` when the vault is not damaged. */
  replaceDamaged(revision: number): Promise<void>;
  /** Takes a damaged vault away, so that a new one can be made. Rejects with `VaultExists` when it is not damaged. */
  clearDamaged(): Promise<void>;
  /** Calls back after each change, lock or unlock, made here or by another page. Returns the way to stop. */
  watch(callback: () => void): () => void;
}
