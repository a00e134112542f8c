/** Chance that a seed repeats. */
export interface Chance {
  /** From 0 up to, not including, `below`; whole. */
  readonly whole: (below: number) => number;
  /** From 0 up to 1. */
  readonly part: () => number;
  readonly of: <Item>(items: readonly Item[]) => Item;
  readonly shuffled: <Item>(items: readonly Item[]) => Item[];
}

/** A Weyl sequence through the finaliser of MurmurHash3 (public domain): even enough to choose moments by. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  const part = (): number => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32;
  };
  const whole = (below: number): number => Math.floor(part() * below);
  const shuffled = <Item>(items: readonly Item[]): Item[] =>
    items
      .map((item) => ({ item, at: part() }))
      .toSorted((a, b) => a.at - b.at)
      .map(({ item }) => item);
  return { whole, part, of: (items) => items[whole(items.length)]!, shuffled };
}
