import type { AccountKind } from '../microsoft-account';

/** What every row of the ledger has. Rows lie in clear: reminders run while the vault is locked. They hold no secret. */
interface Row {
  /** Random, stable. */
  readonly id: string;
}

/** A Microsoft account. */
export interface AccountRow extends Row {
  readonly kind: AccountKind;
}

/** What uses an app password: an app on a device. */
export interface ClientRow extends Row {
  readonly device: string;
}

/** An app password: everything but the password. */
export interface PasswordRow extends Row {
  readonly accountKind: AccountKind;
}

/** One line of an app password's history; never changed. */
export interface EventRow extends Row {
  readonly passwordId: string;
  /** Epoch milliseconds. */
  readonly at: number;
}

/** A checkup's result; never the page itself. */
export interface SnapshotRow extends Row {
  /** Epoch milliseconds. */
  readonly takenAt: number;
}

/** A deleted app password, kept 30 days. */
export interface BinnedPasswordRow extends Row {
  readonly kind: 'password';
  /** Epoch milliseconds. */
  readonly deletedAt: number;
  readonly password: PasswordRow;
}
