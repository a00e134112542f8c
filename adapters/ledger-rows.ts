import type { IDBPTransaction } from 'idb';
import * as v from 'valibot';
import type { PasswordRecord } from '../core/passwords/record';
import {
  accountRow,
  binnedPasswordRow,
  clientRow,
  passwordRow,
  type AccountRow,
  type BinnedPasswordRow,
  type ClientRow,
  type EventKind,
  type PasswordRow,
} from '../core/passwords/rows';
import { database, writing } from './database';
import type { KeytagDatabase } from './database-schema';

const stores = ['accounts', 'clients', 'passwords', 'events', 'bin'] as const;
type Store = (typeof stores)[number];
type Mode = 'readonly' | 'readwrite';
export type LedgerTransaction<M extends Mode = 'readwrite'> = IDBPTransaction<KeytagDatabase, Store[], M>;

/** Everything in the ledger that could be read. */
export interface LedgerContents {
  readonly records: readonly PasswordRecord[];
  readonly accounts: readonly AccountRow[];
  readonly binned: readonly BinnedPasswordRow[];
  /** Rows of a shape that this Keytag does not know: left alone, and counted. */
  readonly unreadable: number;
  /** A newer Keytag wrote the database. */
  readonly readOnly: boolean;
}

/** One strict transaction: `change` ends with everything written, or with nothing. */
export async function changing<Result>(change: (tx: LedgerTransaction) => Promise<Result>): Promise<Result> {
  const tx = writing(await database(), [...stores]);
  try {
    const result = await change(tx);
    await tx.done;
    return result;
  } catch (error) {
    tx.done.catch(() => {});
    try {
      tx.abort();
    } catch {
      // It has already ended.
    }
    throw error;
  }
}

/** The ledger as one moment saw it. Untrusted rows are checked one by one. */
export async function readLedger(): Promise<LedgerContents> {
  const { db, readOnly } = await database();
  // A newer Keytag may keep its ledger elsewhere: nothing of it can be told then, and nothing changed.
  if (!stores.every((name) => db.objectStoreNames.contains(name)))
    return { records: [], accounts: [], binned: [], unreadable: 0, readOnly };
  const tx = db.transaction([...stores], 'readonly');
  const [accountRows, clientRows, passwordRows, binRows] = await Promise.all([
    tx.objectStore('accounts').getAll(),
    tx.objectStore('clients').getAll(),
    tx.objectStore('passwords').getAll(),
    tx.objectStore('bin').index('kind').getAll('password'),
  ]);
  const accounts = accountRows.flatMap((row) => parsed<AccountRow>(accountRow, row));
  const clients = clientRows.flatMap((row) => parsed<ClientRow>(clientRow, row));
  const passwords = passwordRows.flatMap((row) => parsed<PasswordRow>(passwordRow, row));
  const binned = binRows.flatMap((row) => parsed<BinnedPasswordRow>(binnedPasswordRow, row));
  const records = passwords.map((password) => ({
    password,
    account: accounts.find(({ id }) => id === password.accountId) ?? lostAccount(password),
    clients: clients.filter(({ id }) => password.clientIds.includes(id)),
  }));
  const unreadable = passwordRows.length - passwords.length + (binRows.length - binned.length);
  return { records, accounts, binned, unreadable, readOnly };
}

/** A record outlives its account's row: its kind is known all the same. */
function lostAccount({ accountId, accountKind }: PasswordRow): AccountRow {
  return { id: accountId, kind: accountKind, label: '' };
}

function parsed<Row>(schema: v.GenericSchema<unknown, Row>, row: unknown): Row[] {
  const result = v.safeParse(schema, row);
  return result.success ? [result.output] : [];
}

/** The record of this id inside a transaction. @throws when there is none that can be read. */
export async function passwordIn(tx: LedgerTransaction, id: string): Promise<PasswordRow> {
  const [row] = parsed<PasswordRow>(passwordRow, await tx.objectStore('passwords').get(id));
  if (!row) throw new Error('This app password is no longer in the list.');
  return row;
}

/** Every readable record inside a transaction. */
export async function passwordsIn(tx: LedgerTransaction): Promise<PasswordRow[]> {
  return (await tx.objectStore('passwords').getAll()).flatMap((row) => parsed<PasswordRow>(passwordRow, row));
}

/** Every readable account inside a transaction. */
export async function accountsIn(tx: LedgerTransaction): Promise<AccountRow[]> {
  return (await tx.objectStore('accounts').getAll()).flatMap((row) => parsed<AccountRow>(accountRow, row));
}

/** The readable ones of these clients inside a transaction. */
export async function clientsIn(tx: LedgerTransaction, ids: readonly string[]): Promise<ClientRow[]> {
  const rows = await Promise.all(ids.map((id) => tx.objectStore('clients').get(id)));
  return rows.flatMap((row) => parsed<ClientRow>(clientRow, row));
}

/** A binned app password inside a transaction; null when there is none that can be read. */
export async function binnedIn(tx: LedgerTransaction, id: string): Promise<BinnedPasswordRow | null> {
  return parsed<BinnedPasswordRow>(binnedPasswordRow, await tx.objectStore('bin').get(['password', id]))[0] ?? null;
}

/** A line of history. */
export async function noteEvent(tx: LedgerTransaction, passwordId: string, kind: EventKind, at: number): Promise<void> {
  await tx.objectStore('events').add({ id: crypto.randomUUID(), passwordId, at, kind });
}
