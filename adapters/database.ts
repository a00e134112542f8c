import { openDB, type IDBPDatabase, type IDBPTransaction, type StoreNames } from 'idb';
import { VaultReadOnly } from '../core/vault/errors';
import type { KeytagDatabase } from './database-schema';
import { upgrades } from './upgrades/list';

export type { KeytagDatabase } from './database-schema';

/** The database as this page has it open. */
export interface OpenDatabase {
  readonly db: IDBPDatabase<KeytagDatabase>;
  /** A newer Keytag wrote this database: `writing` refuses. */
  readonly readOnly: boolean;
}

const name = 'keytag';
const version = upgrades.at(-1)!.version;

let opened: Promise<OpenDatabase> | null = null;

/**
 * The one database, opened once a page. A newer version is opened as it is, to be read only. Rejects when the browser refuses
 * storage; the next call tries again.
 */
export function database(): Promise<OpenDatabase> {
  opened ??= open().catch((error: unknown) => {
    opened = null;
    throw error;
  });
  return opened;
}

async function open(): Promise<OpenDatabase> {
  try {
    return { db: await openCurrent(), readOnly: false };
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'VersionError')) throw error;
    const db = await openDB<KeytagDatabase>(name, undefined, { blocking: letGo, terminated: letGo });
    return { db, readOnly: true };
  }
}

function openCurrent(): Promise<IDBPDatabase<KeytagDatabase>> {
  return openDB<KeytagDatabase>(name, version, {
    async upgrade(db, oldVersion, _newVersion, transaction) {
      for (const upgrade of upgrades) {
        // Each one builds on the one before.
        // oxlint-disable-next-line no-await-in-loop
        if (upgrade.version > oldVersion) await upgrade.run(db, transaction);
      }
    },
    blocking: letGo,
    terminated: letGo,
  });
}

/** Another page wants to upgrade or delete the database, or the browser closed it: make way, and open anew at the next call. */
function letGo(): void {
  const leaving = opened;
  opened = null;
  void leaving?.then(({ db }) => db.close()).catch(() => {});
}

/**
 * A transaction for writing: all or nothing, and on the disk before `done` resolves (IndexedDB 3.0, durability hint). Await nothing
 * but the database inside it: WebCrypto ends it.
 *
 * @throws VaultReadOnly when a newer Keytag wrote the database.
 */
export function writing<Names extends StoreNames<KeytagDatabase>>(
  { db, readOnly }: OpenDatabase,
  stores: Names[],
): IDBPTransaction<KeytagDatabase, Names[], 'readwrite'> {
  if (readOnly) throw new VaultReadOnly();
  const transaction = db.transaction(stores, 'readwrite', { durability: 'strict' });
  // Whoever writes awaits `done`; where a request failed first, its error is the one that tells.
  transaction.done.catch(() => {});
  return transaction;
}

/**
 * For settings that lie beside the database: what a newer Keytag keeps there, an older one must not write over.
 *
 * @throws VaultReadOnly when a newer Keytag wrote the database.
 */
export async function refuseNewer(): Promise<void> {
  const found = await database().catch(() => null);
  if (found?.readOnly) throw new VaultReadOnly();
}

/** Closes the page's connection; the next `database()` opens a new one. For tests, and for a page that is going. */
export async function closeDatabase(): Promise<void> {
  const leaving = opened;
  opened = null;
  (await leaving)?.db.close();
}
