import { encodeBase32 } from './base32';
import type { NewEntry } from './entry';
import type { MigratedEntry, MigrationPart } from './migration';

/** What the scanned parts of one or more Google exports add up to. */
export interface JoinedParts {
  readonly entries: readonly NewEntry[];
  readonly rejected: readonly { readonly where: string; readonly why: string }[];
  readonly warnings: readonly string[];
  /** The parts still to be scanned, counted from 1, of each export. */
  readonly missing: readonly { readonly part: number; readonly of: number }[];
}

/** A declared size beyond this is not believed: no export has so many codes. */
const mostParts = 1000;

/**
 * Puts parts together in any order. Parts belong together by size and batch id (newer exports have no id). A part read twice adds
 * only what it did not give before, by Google's own id where there is one, else by kind and secret.
 */
export function joinParts(parts: readonly MigrationPart[]): JoinedParts {
  const entries: NewEntry[] = [];
  const rejected: { where: string; why: string }[] = [];
  const warnings: string[] = [];
  const exports = new Map<string, { size: number; seen: Map<number, Set<string>> }>();
  for (const part of parts) {
    const key = `${part.size}/${part.batchId}`;
    const whole = exports.get(key) ?? { size: part.size, seen: new Map<number, Set<string>>() };
    exports.set(key, whole);
    const before = whole.seen.get(part.index);
    entries.push(...part.entries.filter((one) => !before?.has(identity(one))).map(({ entry }) => entry));
    whole.seen.set(part.index, new Set([...(before ?? []), ...part.entries.map(identity)]));
    if (before) continue;
    const prefix = part.size > 1 ? `part ${part.index + 1}, ` : '';
    rejected.push(...part.rejected.map(({ where, why }) => ({ where: prefix + where, why })));
    warnings.push(...part.warnings);
  }
  const missing = [...exports.values()].flatMap(({ size, seen }) =>
    Array.from({ length: Math.min(size, mostParts) }, (_, index) => index)
      .filter((index) => !seen.has(index))
      .map((index) => ({ part: index + 1, of: size })),
  );
  return { entries, rejected, warnings: [...warnings, ...sentences(missing)], missing };
}

function identity({ entry, uniqueId }: MigratedEntry): string {
  return uniqueId === '' ? `${entry.type} ${encodeBase32(entry.secret)}` : `id ${uniqueId}`;
}

function sentences(missing: JoinedParts['missing']): string[] {
  const sizes = [...new Set(missing.map(({ of }) => of))];
  return sizes.map((size) => {
    const numbers = [...new Set(missing.filter(({ of }) => of === size).map(({ part }) => part))];
    const named = numbers.slice(0, 20).join(', ') + (numbers.length > 20 ? ' and more' : '');
    return numbers.length === 1
      ? `Part ${named} of ${size} of the Google Authenticator export is missing.`
      : `Parts ${named} of ${size} of the Google Authenticator export are missing.`;
  });
}
