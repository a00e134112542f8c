import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { KeytagDatabase } from '../database-schema';

/** Takes the database from the version before to this one, inside the versionchange transaction: it awaits nothing but the database. */
export interface Upgrade {
  readonly version: number;
  run(
    db: IDBPDatabase<KeytagDatabase>,
    transaction: IDBPTransaction<KeytagDatabase, StoreNames<KeytagDatabase>[], 'versionchange'>,
  ): void | Promise<void>;
}
