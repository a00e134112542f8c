import { comparableName } from './names';
import type { PasswordRow } from './rows';

/** The names of a page that no record stands for. Names may repeat on either side: each record stands for one of them. */
export function untrackedNames(onPage: readonly string[], tracked: readonly string[]): string[] {
  const left = tally(tracked);
  return onPage.filter((name) => !take(left, name));
}

function tally(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) {
    const key = comparableName(name);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function take(counts: Map<string, number>, name: string): boolean {
  const key = comparableName(name);
  const count = counts.get(key) ?? 0;
  if (count > 0) counts.set(key, count - 1);
  return count > 0;
}

/** What a page's list and the ledger say about one another. */
export interface Reconciliation {
  /** Names of the page that a record stands for, one for each. */
  readonly tracked: readonly string[];
  readonly untracked: readonly string[];
  /** Ids of the records that the page shows. */
  readonly seen: readonly string[];
  /** Ids of the records that it should show and does not. */
  readonly vanished: readonly string[];
}

/**
 * Compares the full list of names on a page with the records of that kind of account. The page does not say whose it is: with
 * several accounts of a kind, only records of those that share a name with the page can be missed. Records without a name
 * (personal accounts) cannot be found by it, and are never missed.
 */
export function reconcile(onPage: readonly string[], records: readonly PasswordRow[]): Reconciliation {
  const left = tally(onPage);
  const seen = records.filter(({ name }) => take(left, name));
  const known = tally(records.map(({ name }) => name));
  const tracked: string[] = [];
  const untracked: string[] = [];
  for (const name of onPage) (take(known, name) ? tracked : untracked).push(name);
  const several = new Set(records.map(({ accountId }) => accountId)).size > 1;
  const here = new Set(seen.map(({ accountId }) => accountId));
  const vanished = records.filter(
    (record) =>
      !seen.includes(record) && comparableName(record.name) !== '' && (!several || here.has(record.accountId)),
  );
  return { tracked, untracked, seen: seen.map(({ id }) => id), vanished: vanished.map(({ id }) => id) };
}
