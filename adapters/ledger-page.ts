import type { AccountKind } from '../core/microsoft-account';
import { dayOf } from '../core/passwords/days';
import type { ClientNote } from '../core/passwords/record';
import { reconcile as compare } from '../core/passwords/reconcile';
import type { PasswordRow } from '../core/passwords/rows';
import { record, remove } from './ledger-edit';
import { change, changed, clientNotes, dropClients, keepClients } from './ledger-parts';
import { noteEvent, passwordIn, readLedger } from './ledger-rows';

/** An app password that the page no longer lists. */
export interface Vanished {
  readonly id: string;
  readonly name: string;
}

/** Keeps the record of an app password that Keytag sees being made on a page. */
export function recordSeen(
  accountKind: AccountKind,
  name: string,
  client: ClientNote,
  today = dayOf(new Date()),
): Promise<string> {
  const clients = clientNotes(client);
  return record({ accountKind, accountId: null, accountLabel: '', name, clients, created: today, createdBy: 'seen' });
}

/** What the person says about an app password just made, in place of what they said before. */
export async function describe(id: string, name: string, client: ClientNote): Promise<void> {
  await change(id, 'edited', async (password, tx) => {
    await dropClients(tx, password.clientIds);
    return { ...password, name: name || password.name, clientIds: await keepClients(tx, clientNotes(client)) };
  });
}

/**
 * Compares the names that a page lists in full with the ledger, and remembers what was seen and what is missing. Only names of the
 * page come back as tracked.
 */
export async function reconcile(
  kind: AccountKind,
  names: readonly string[],
  today = dayOf(new Date()),
): Promise<{ tracked: readonly string[]; untracked: readonly string[]; vanished: readonly Vanished[] }> {
  const contents = await readLedger();
  const rows = contents.records.map(({ password }) => password).filter(({ accountKind }) => accountKind === kind);
  const { tracked, untracked, seen, vanished } = compare(names, rows);
  const updates: readonly Seen[] = rows.flatMap((row) => refreshed(row, seen, vanished, today));
  if (updates.length > 0 && !contents.readOnly) {
    await changed(async (tx) => {
      for (const { id, missing } of updates) {
        // One after the other: they share the transaction.
        // oxlint-disable-next-line no-await-in-loop
        const row = await passwordIn(tx, id);
        const next = missing ? { ...row, missing } : { ...row, missing: null, lastSeen: today };
        // oxlint-disable-next-line no-await-in-loop
        await tx.objectStore('passwords').put(next);
        // oxlint-disable-next-line no-await-in-loop
        if (missing) await noteEvent(tx, id, 'missing', Date.now());
      }
    });
  }
  const asked = rows.filter(({ id, missing }) => vanished.includes(id) && !missing?.denied);
  return { tracked, untracked, vanished: asked.map(({ id, name }) => ({ id, name })) };
}

interface Seen {
  readonly id: string;
  readonly missing: PasswordRow['missing'];
}

/** What a reading changes in a row: nothing, most of the time. */
function refreshed(row: PasswordRow, seen: readonly string[], vanished: readonly string[], today: string): Seen[] {
  if (seen.includes(row.id) && (row.lastSeen !== today || row.missing)) return [{ id: row.id, missing: null }];
  if (vanished.includes(row.id) && !row.missing) return [{ id: row.id, missing: { since: today, denied: false } }];
  return [];
}

/** The person's answer about one that vanished: gone (to the bin), or still in use (not asked again until it is seen once more). */
export async function confirmGone(id: string, gone: boolean, today = dayOf(new Date())): Promise<void> {
  if (gone) await remove(id);
  else await change(id, 'kept', (row) => ({ ...row, missing: { since: row.missing?.since ?? today, denied: true } }));
}
