/** Entries with the one at `from` put at `to`. */
export function moved<E>(entries: readonly E[], from: number, to: number): readonly E[] {
  const others = entries.toSpliced(from, 1);
  return others.toSpliced(to, 0, entries[from]!);
}
