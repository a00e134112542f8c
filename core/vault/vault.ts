import type { Entry, NewEntry } from '../otp/entry';

/** The kinds of key slot that can open a vault. `device` is a key of this browser profile: no passphrase at all. */
export type SlotKind = 'passphrase' | 'passkey' | 'device' | 'recovery';

/** What is known of the vault without opening it. */
export type VaultStatus =
  | { readonly state: 'none' }
  | { readonly state: 'locked'; readonly slots: readonly SlotKind[]; readonly retryAt: number | null }
  | { readonly state: 'unlocked'; readonly slots: readonly SlotKind[] }
  /** Written by a newer Keytag: readable, never written. */
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
  | { readonly kind: 'device' };

/** An entry in the bin, kept 30 days. */
export interface BinnedEntry {
  readonly entry: Entry;
  /** Epoch milliseconds. */
  readonly deletedAt: number;
}

/**
 * The vault as the popup and the dashboard use it. Every write is one strict IndexedDB transaction that also raises the
 * header's revision: a kill at any moment leaves the old or the new state. Methods that need the key reject with
 * `VaultLocked` while it is locked, and with `VaultReadOnly` when the database belongs to a newer Keytag.
 */
export interface Vault {
  status(): Promise<VaultStatus>;
  /** Makes the vault. The recovery code is shown once; a `device` vault has one too. */
  create(choice: { kind: 'passphrase'; passphrase: string } | { kind: 'device' }): Promise<{ recoveryCode: string }>;
  unlock(how: UnlockWith): Promise<UnlockResult>;
  lock(): Promise<void>;
  /** The first `limit` entries in the person's order: all that a first paint decrypts. */
  firstEntries(limit: number): Promise<Entry[]>;
  /** All entries in the person's order; rows that do not open are counted, never dropped in silence. */
  allEntries(): Promise<{ entries: Entry[]; unreadable: number }>;
  add(entries: readonly NewEntry[]): Promise<Entry[]>;
  edit(entry: Entry): Promise<void>;
  /** Moves to the bin. */
  remove(id: string): Promise<void>;
  restore(id: string): Promise<void>;
  bin(): Promise<BinnedEntry[]>;
  /** Makes a new key and re-seals everything in one transaction; returns the new recovery code. */
  changePassphrase(passphrase: string): Promise<{ recoveryCode: string }>;
  /** HMAC-SHA-256, hex, of the normalised app password under the vault's own fingerprint key. */
  fingerprint(appPassword: string): Promise<string>;
  /** The rows as stored, sealed, as JSON text: what the rescue screen saves. Works locked and damaged. */
  exportSealed(): Promise<string>;
}
