import * as v from 'valibot';
import { eventRow, type EventRow } from '../core/passwords/rows';
import { database } from './database';

/** What happened to an app password, as far as it could be read. */
interface PasswordHistory {
  /** The latest first. */
  readonly events: readonly EventRow[];
  /** Lines of a shape that this Keytag does not know: left alone, and counted. */
  readonly unreadable: number;
}

/** The history of this app password. It grows with every change, so it is read when it is looked at, and not with the ledger. */
export async function readHistory(passwordId: string): Promise<PasswordHistory> {
  const { db } = await database();
  // A newer Keytag may keep it elsewhere.
  if (!db.objectStoreNames.contains('events')) return { events: [], unreadable: 0 };
  const rows = await db.getAllFromIndex('events', 'passwordId', passwordId);
  const events = rows.flatMap((row) => {
    const result = v.safeParse(eventRow, row);
    return result.success ? [result.output] : [];
  });
  return { events: events.toSorted((a, b) => b.at - a.at), unreadable: rows.length - events.length };
}
