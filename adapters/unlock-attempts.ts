import * as v from 'valibot';
import { retryAt } from '../core/vault/attempts';
import { attemptsSchema } from '../core/vault/schemas';
import { writing, type OpenDatabase } from './database';

async function attempts({ db }: OpenDatabase, vaultId: string) {
  const stored = v.safeParse(attemptsSchema, await db.get('unlock-attempts', vaultId));
  return stored.success ? stored.output : { failures: 0, lastAt: 0 };
}

/** When the next try may be made (epoch ms); null: now. */
export async function nextTryAt(open: OpenDatabase, vaultId: string, now: number): Promise<number | null> {
  return retryAt(await attempts(open, vaultId), now);
}

/** Counts a try before it is known to be wrong: closing the popup in the middle saves nothing. */
export async function countTry(open: OpenDatabase, vaultId: string, now: number): Promise<void> {
  // A database that must not be written cannot count; the derivation's own cost remains.
  if (open.readOnly) return;
  const { failures } = await attempts(open, vaultId);
  const transaction = writing(open, ['unlock-attempts']);
  await transaction.objectStore('unlock-attempts').put({ vaultId, failures: failures + 1, lastAt: now });
  await transaction.done;
}

/** It was right: the tries before it are forgotten. */
export async function forgetTries(open: OpenDatabase, vaultId: string): Promise<void> {
  if (open.readOnly) return;
  const transaction = writing(open, ['unlock-attempts']);
  await transaction.objectStore('unlock-attempts').delete(vaultId);
  await transaction.done;
}
