import type { ClientNote, PasswordNote } from '../core/passwords/record';
import type { EventKind, PasswordRow } from '../core/passwords/rows';
import { ledgerChanged } from './ledger-changes';
import { accountsIn, changing, noteEvent, passwordIn, passwordsIn, type LedgerTransaction } from './ledger-rows';

/** One transaction, then the news to every page. */
export async function changed<Result>(how: (tx: LedgerTransaction) => Promise<Result>): Promise<Result> {
  const result = await changing(how);
  ledgerChanged();
  return result;
}

/** Changes one record, with its line of history. */
export function change(
  id: string,
  kind: EventKind,
  how: (row: PasswordRow, tx: LedgerTransaction) => PasswordRow | Promise<PasswordRow>,
): Promise<void> {
  return changed(async (tx) => {
    await tx.objectStore('passwords').put(await how(await passwordIn(tx, id), tx));
    await noteEvent(tx, id, kind, Date.now());
  });
}

/** The account a note means: the one it names, the only one of its kind, the one last used, or a new one. */
export async function accountFor(tx: LedgerTransaction, note: PasswordNote): Promise<string> {
  const accounts = (await accountsIn(tx)).filter(({ kind }) => kind === note.accountKind);
  const rows = (await passwordsIn(tx)).toSorted((a, b) => (a.created < b.created ? 1 : -1));
  const label = note.accountLabel.trim();
  if (label !== '') {
    const named = accounts.find((account) => account.label === label);
    if (named) return named.id;
    // The one account that has no name yet gets this one.
    const id = accounts.find((account) => account.label === '')?.id ?? crypto.randomUUID();
    await tx.objectStore('accounts').put({ id, kind: note.accountKind, label });
    return id;
  }
  const lastUsed = rows.find(({ accountId }) => accounts.some(({ id }) => id === accountId))?.accountId;
  const known = accounts.find(({ id }) => id === note.accountId)?.id ?? lastUsed ?? accounts[0]?.id;
  if (known !== undefined) return known;
  const id = crypto.randomUUID();
  await tx.objectStore('accounts').put({ id, kind: note.accountKind, label });
  return id;
}

/** Keeps what the person said of the clients; answers their ids. */
export async function keepClients(tx: LedgerTransaction, clients: readonly ClientNote[]): Promise<string[]> {
  const rows = clients.map(({ catalogueId, device, purpose }) => ({
    id: crypto.randomUUID(),
    catalogueId,
    device,
    purpose,
  }));
  await Promise.all(rows.map((row) => tx.objectStore('clients').add(row)));
  return rows.map(({ id }) => id);
}

/** Forgets these clients. */
export async function dropClients(tx: LedgerTransaction, ids: readonly string[]): Promise<void> {
  await Promise.all(ids.map((id) => tx.objectStore('clients').delete(id)));
}

/** A note as a list: empty where nothing was note. */
export function clientNotes(client: ClientNote): ClientNote[] {
  const nothing = client.catalogueId === null && client.device === '' && client.purpose === '';
  return nothing ? [] : [client];
}
