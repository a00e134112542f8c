import { retryAt } from '../core/vault/attempts';
import { writing, type OpenDatabase } from './database';
import { attemptsOf, nextTryAt } from './unlock-attempts';

/**
 * Counts a try before it is known to be wrong: closing the popup in the middle saves nothing. Null: it may be made; else when
 * the next one may (epoch ms). Looks and counts in one transaction, so that several pages at once get one try between them.
 */
export async function claimTry(open: OpenDatabase, vaultId: string, now: number): Promise<number | null> {
  // A database that must not be written cannot count; the derivation's own cost remains.
  if (open.readOnly) return nextTryAt(open, vaultId, now);
  const transaction = writing(open, ['unlock-attempts']);
  const store = transaction.objectStore('unlock-attempts');
  const { failures, lastAt } = attemptsOf(await store.get(vaultId));
  const wait = retryAt({ failures, lastAt }, now);
  // A try from the future means that the clock was set back: the wait is counted from now on, or it would never end.
  if (wait === null) await store.put({ vaultId, failures: failures + 1, lastAt: now });
  else if (lastAt > now) await store.put({ vaultId, failures, lastAt: now });
  await transaction.done;
  return wait;
}

/** It was right: the tries before it are forgotten. */
export async function forgetTries(open: OpenDatabase, vaultId: string): Promise<void> {
  if (open.readOnly) return;
  const transaction = writing(open, ['unlock-attempts']);
  await transaction.objectStore('unlock-attempts').delete(vaultId);
  await transaction.done;
}
