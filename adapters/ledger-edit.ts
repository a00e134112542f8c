import { dayOf } from '../core/passwords/days';
import type { PasswordNote } from '../core/passwords/record';
import type { PasswordRow } from '../core/passwords/rows';
import { binPeriod } from '../core/vault/format';
import { accountFor, change, changed, dropClients, keepClients } from './ledger-parts';
import { binnedIn, changing, clientsIn, noteEvent, passwordIn, readLedger } from './ledger-rows';

/** What a record starts with. */
const fresh = {
  lastSeen: null,
  reviewed: null,
  state: 'in-use',
  replacedBy: null,
  missing: null,
  snoozedUntil: null,
  fingerprint: null,
} as const satisfies Partial<PasswordRow>;

/** Keeps a new record; answers its id. */
export async function record(said: PasswordNote): Promise<string> {
  const now = new Date();
  const id = crypto.randomUUID();
  await changed(async (tx) => {
    const password: PasswordRow = {
      id,
      accountId: await accountFor(tx, said),
      accountKind: said.accountKind,
      name: said.name,
      clientIds: await keepClients(tx, said.clients),
      created: said.created,
      createdBy: said.createdBy,
      ...fresh,
      told: [],
    };
    await tx.objectStore('passwords').add(password);
    await noteEvent(tx, id, 'created', now.getTime());
  });
  return id;
}

/** The whole form, in place of what was there. */
export async function edit(id: string, said: PasswordNote): Promise<void> {
  await change(id, 'edited', async (password, tx) => {
    await dropClients(tx, password.clientIds);
    return {
      ...password,
      accountId: await accountFor(tx, said),
      accountKind: said.accountKind,
      name: said.name,
      created: said.created,
      createdBy: said.createdBy,
      clientIds: await keepClients(tx, said.clients),
    };
  });
}

/** The person says: still needed, still works. */
export async function confirmReviewed(id: string, today = dayOf(new Date())): Promise<void> {
  await change(id, 'reviewed', (row) => ({ ...row, reviewed: today, snoozedUntil: null }));
}

/** Be quiet about it until this day; whatever is due then is told once more. */
export async function snooze(id: string, until: string): Promise<void> {
  await change(id, 'snoozed', (row) => ({ ...row, snoozedUntil: until, told: [] }));
}

/** These nudges were told: never again. */
export async function markTold(keys: readonly { readonly id: string; readonly key: string }[]): Promise<void> {
  if (keys.length === 0) return;
  await changing(async (tx) => {
    for (const { id, key } of keys) {
      // oxlint-disable-next-line no-await-in-loop
      const row = await passwordIn(tx, id);
      // oxlint-disable-next-line no-await-in-loop
      if (!row.told.includes(key)) await tx.objectStore('passwords').put({ ...row, told: [...row.told, key] });
    }
  });
}

/**
 * A new app password takes over: it gets the clients of the old one, which stays in the list until it is deleted on Microsoft's page.
 * Answers the new record's id.
 */
export async function markRotated(id: string, name: string, today = dayOf(new Date())): Promise<string> {
  const newId = crypto.randomUUID();
  await changed(async (tx) => {
    const old = await passwordIn(tx, id);
    const clients = await clientsIn(tx, old.clientIds);
    const clientIds = await keepClients(tx, clients);
    const successor: PasswordRow = {
      ...old,
      id: newId,
      name,
      clientIds,
      created: today,
      createdBy: 'told',
      ...fresh,
      told: [],
    };
    await tx.objectStore('passwords').put(successor);
    await tx
      .objectStore('passwords')
      .put({ ...old, state: 'replaced', replacedBy: { id: newId, on: today }, snoozedUntil: null });
    await noteEvent(tx, newId, 'created', Date.now());
    await noteEvent(tx, id, 'rotated', Date.now());
  });
  return newId;
}

/** Keeps an app password's fingerprint: 64 hex digits that only the vault's own key could have made. */
export async function keepFingerprint(id: string, fingerprint: string): Promise<void> {
  await change(id, 'fingerprinted', (row) => ({ ...row, fingerprint }));
}

/** Moves a record to the bin. */
export async function remove(id: string): Promise<void> {
  await changed(async (tx) => {
    const password = await passwordIn(tx, id);
    const clients = await clientsIn(tx, password.clientIds);
    await tx.objectStore('bin').put({ kind: 'password', id, deletedAt: Date.now(), password, clients });
    await tx.objectStore('passwords').delete(id);
    await dropClients(tx, password.clientIds);
    await noteEvent(tx, id, 'removed', Date.now());
  });
}

/** Takes a record back from the bin. @throws when it is no longer there. */
export async function undo(id: string): Promise<void> {
  await changed(async (tx) => {
    const binned = await binnedIn(tx, id);
    if (!binned) throw new Error('This app password is no longer in the bin.');
    for (const client of binned.clients) {
      // oxlint-disable-next-line no-await-in-loop
      await tx.objectStore('clients').put(client);
    }
    await tx.objectStore('passwords').put({ ...binned.password, missing: null });
    await tx.objectStore('bin').delete(['password', id]);
    await noteEvent(tx, id, 'restored', Date.now());
  });
}

/** Throws away what has been in the bin for 30 days. */
export async function emptyBin(now = Date.now()): Promise<void> {
  const { binned, readOnly } = await readLedger();
  const old = binned.filter(({ deletedAt }) => now - deletedAt > binPeriod);
  if (old.length === 0 || readOnly) return;
  await changing(async (tx) => {
    await Promise.all(old.map(({ id }) => tx.objectStore('bin').delete(['password', id])));
  });
}
