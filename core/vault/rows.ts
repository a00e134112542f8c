/** AES-256-GCM output: a 12-byte nonce, and the ciphertext followed by its 16-byte tag. */
export interface Sealed {
  readonly nonce: Uint8Array;
  readonly data: Uint8Array;
}

/** An entry as it lies in the store `entries`. */
export interface EntryRow extends Sealed {
  readonly id: string;
  /** Pinned first (0 before 1), then the person's order. In clear, so that a first paint opens only what it shows. */
  readonly order: readonly [number, number];
}

/** A deleted entry as it lies in the store `bin`. */
export interface BinnedEntryRow extends Sealed {
  readonly kind: 'entry';
  readonly id: string;
  /** Epoch milliseconds. */
  readonly deletedAt: number;
}

/** Argon2id (RFC 9106) with the parameters of one slot. `memory` is in KiB. */
export interface Argon2idParameters {
  readonly name: 'argon2id';
  readonly memory: number;
  readonly passes: number;
  readonly lanes: number;
  readonly salt: Uint8Array;
}

/** HKDF-SHA-256 (RFC 5869): for secrets that are random already. */
export interface HkdfParameters {
  readonly name: 'hkdf-sha256';
  readonly salt: Uint8Array;
}

interface SlotBase extends Sealed {
  /** Random, 32 hex digits. `data` is the vault key wrapped by this slot's key. */
  readonly id: string;
  /** Epoch milliseconds. */
  readonly createdAt: number;
}

export interface PassphraseSlot extends SlotBase {
  readonly kind: 'passphrase';
  readonly kdf: Argon2idParameters;
}

export interface RecoverySlot extends SlotBase {
  readonly kind: 'recovery';
  readonly kdf: HkdfParameters;
}

/** Wrapped by a non-extractable key of this browser profile (store `device-keys`). */
export interface DeviceSlot extends SlotBase {
  readonly kind: 'device';
}

/** Wrapped by HKDF of a passkey's PRF output (WebAuthn Level 3, section 10.1.4). */
export interface PasskeySlot extends SlotBase {
  readonly kind: 'passkey';
  readonly kdf: HkdfParameters;
  readonly credentialId: Uint8Array;
  /** Given to the authenticator as `prf.eval.first`. */
  readonly prfSalt: Uint8Array;
}

export type Slot = PassphraseSlot | RecoverySlot | DeviceSlot | PasskeySlot;

type Terms<S> = S extends Slot ? Omit<S, 'nonce' | 'data'> : never;

/** A slot without the wrapped key: what the wrapping is bound to. */
export type SlotTerms = Terms<Slot>;

/** The one row of the store `vault`. README.md says what each field is bound to. */
export interface Header {
  readonly id: 'vault';
  readonly format: number;
  /** Random, 32 hex digits. */
  readonly vaultId: string;
  /** Random, 32 hex digits: names the vault key of now. A new key has a new name. */
  readonly keyId: string;
  /** Raised by one with each write. */
  readonly revision: number;
  readonly slots: readonly Slot[];
  readonly contents: Sealed;
  /** SHA-256 of all the above: tells an accident from a wrong passphrase. It is no protection: the seals are. */
  readonly checksum: Uint8Array;
}

/** Everything sealed, as it was at one revision. */
export interface SealedState {
  readonly header: Header;
  readonly entries: readonly EntryRow[];
  readonly bin: readonly BinnedEntryRow[];
}

/** A sealed state that was kept before a change. Opens with today's key: a new key re-seals snapshots too. */
export interface VaultSnapshot extends SealedState {
  /** The state's revision: the key of the store. */
  readonly revision: number;
  /** Epoch milliseconds. */
  readonly takenAt: number;
}

/** Wrong tries to unlock, kept so that closing the popup does not forget them. */
export interface UnlockAttempts {
  readonly vaultId: string;
  readonly failures: number;
  /** Epoch milliseconds. */
  readonly lastAt: number;
}

/** The non-extractable AES-GCM key of a `device` slot. It never leaves this browser profile. */
export interface DeviceKey {
  readonly slotId: string;
  readonly key: CryptoKey;
}
