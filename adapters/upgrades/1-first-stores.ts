import type { Upgrade } from './upgrade';

/** The stores of the first version. */
export const firstStores: Upgrade = {
  version: 1,
  run(db) {
    db.createObjectStore('vault', { keyPath: 'id' });
    db.createObjectStore('entries', { keyPath: 'id' }).createIndex('order', 'order');
    db.createObjectStore('vault-snapshots', { keyPath: 'revision' });
    db.createObjectStore('device-keys', { keyPath: 'slotId' });
    db.createObjectStore('unlock-attempts', { keyPath: 'vaultId' });
    db.createObjectStore('accounts', { keyPath: 'id' });
    db.createObjectStore('clients', { keyPath: 'id' });
    db.createObjectStore('passwords', { keyPath: 'id' });
    const events = db.createObjectStore('events', { keyPath: 'id' });
    events.createIndex('passwordId', 'passwordId');
    events.createIndex('at', 'at');
    db.createObjectStore('snapshots', { keyPath: 'id' }).createIndex('takenAt', 'takenAt');
    db.createObjectStore('bin', { keyPath: ['kind', 'id'] }).createIndex('kind', 'kind');
  },
};
