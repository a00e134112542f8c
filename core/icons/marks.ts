import { issuerKey } from './issuer-key';
import type { Issuer } from './list';

/** A service's mark: one path on a 24-pixel grid, and its colour as six hex digits. */
export interface Mark {
  readonly color: string;
  readonly path: string;
}

/** The bundled marks: each name's key leads to one of them. */
export interface Marks {
  readonly names: Readonly<Record<string, number>>;
  readonly marks: readonly (readonly [color: string, path: string])[];
}

/** Names and domains of all issuers as keys of their marks. A name that two of them have is a mistake in the list. */
export function markNames(issuers: readonly Issuer[]): Record<string, number> {
  const names: Record<string, number> = {};
  issuers.forEach(({ slug, names: own, domains }, place) => {
    for (const name of new Set([...own, ...domains].map(issuerKey))) {
      if (name in names) throw new Error(`${slug}: another issuer is called ${name} too.`);
      names[name] = place;
    }
  });
  return names;
}

/** Looks marks up by issuer. The same issuer gets the same object. */
export function markFinder({ names, marks }: Marks): (issuer: string) => Mark | null {
  const found = new Map<string, Mark | null>();
  return (issuer) => {
    const known = found.get(issuer);
    if (known !== undefined) return known;
    const key = issuerKey(issuer);
    const [color, path] = (Object.hasOwn(names, key) && marks[names[key]!]) || [];
    const mark = color && path ? { color, path } : null;
    found.set(issuer, mark);
    return mark;
  };
}
