import type { Upgrade } from './upgrade';

/** What backups hold, and the folder they are written to. */
export const backupStore: Upgrade = {
  version: 2,
  run(db) {
    db.createObjectStore('backup', { keyPath: 'id' });
  },
};
