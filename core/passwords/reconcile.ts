import { comparableName } from './names';

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
