import type { AccountKind } from '../core/microsoft-account';
import { readLedger, type LedgerContents } from './ledger-rows';

// The app-password ledger. It never holds an app password. Every change is one strict transaction with its line of history;
// changes reject when a newer Keytag wrote the database.

export { watchLedger } from './ledger-changes';
export * from './ledger-edit';
export { readHistory } from './ledger-history';
export * from './ledger-page';
export type { LedgerContents } from './ledger-rows';

/** Everything, for the dashboard and the nudges. */
export function all(): Promise<LedgerContents> {
  return readLedger();
}

/** The names of the records of this kind of account, one for each record. */
export async function trackedNames(kind: AccountKind): Promise<string[]> {
  const { records } = await readLedger();
  return records.filter(({ password }) => password.accountKind === kind).map(({ password }) => password.name);
}
