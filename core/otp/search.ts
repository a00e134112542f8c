import type { NewEntry } from './entry';

/** Text as it is compared: without case and accents. */
function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLocaleLowerCase('und');
}

/**
 * The entries that have every tag and in which every word of the query occurs: in issuer, label, tags or note. All of them for an
 * empty query without tags.
 */
export function searchEntries<E extends NewEntry>(
  entries: readonly E[],
  query: string,
  wanted: ReadonlySet<string> = new Set(),
): readonly E[] {
  const words = plain(query).split(/\s+/).filter(Boolean);
  if (words.length === 0 && wanted.size === 0) return entries;
  return entries.filter(({ issuer, label, tags = [], note = '' }) => {
    if (![...wanted].every((tag) => tags.includes(tag))) return false;
    const text = plain([issuer, label, ...tags, note].join('\n'));
    return words.every((word) => text.includes(word));
  });
}
