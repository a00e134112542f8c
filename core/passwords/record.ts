import type { AccountRow, ClientRow, PasswordRow } from './rows';

/** An app password with its account and everything that uses it. */
export interface PasswordRecord {
  readonly password: PasswordRow;
  readonly account: AccountRow;
  readonly clients: readonly ClientRow[];
}

/** What the person says of a client: one row of the form. */
export interface ClientNote {
  readonly catalogueId: string | null;
  readonly device: string;
  readonly purpose: string;
}

/** What the person says of an app password: the whole form. */
export interface PasswordNote {
  readonly accountKind: PasswordRow['accountKind'];
  /** Which of several accounts; null: the one there is, or a new one. */
  readonly accountId: string | null;
  readonly accountLabel: string;
  readonly name: string;
  readonly created: string;
  readonly createdBy: PasswordRow['createdBy'];
  readonly clients: readonly ClientNote[];
}
