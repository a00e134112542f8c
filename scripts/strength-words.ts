import { writeFileSync } from 'node:fs';
import { adjacencyGraphs, dictionary as common } from '@zxcvbn-ts/language-common';
import { dictionary as english } from '@zxcvbn-ts/language-en';

/** How many of each list are shipped: what the extension's size leaves room for (test/built/sizes.test.ts). */
const counts = { passwords: 4000, words: 4000, firstnames: 500, lastnames: 500 } as const;

/** Within one of these ranks the words lie in alphabetical order, which packs well and moves a rank by less than a factor of two. */
const bounds = [125, 250, 500, 1000, 2000, 4000, 8000];

/** Each word as the length of what it has in common with the word before (A is 0), and the rest. */
function packed(words: readonly string[]): string {
  let before = '';
  return words
    .toSorted((a, b) => (a < b ? -1 : 1))
    .map((word) => {
      let shared = 0;
      while (shared < 25 && shared < word.length && word[shared] === before[shared]) shared += 1;
      before = word;
      return String.fromCodePoint(65 + shared) + word.slice(shared);
    })
    .join('');
}

function ranked(words: readonly string[]): string[] {
  const buckets = bounds.map((bound, index) => words.slice(bounds[index - 1] ?? 0, bound));
  return buckets.filter((bucket) => bucket.length > 0).map(packed);
}

/**
 * What core/vault/strength-words.json holds: packed lists (core/vault/strength-lists.ts unpacks them), and which keys lie beside which.
 * They are zxcvbn-ts's (MIT; Copyright (c) 2012-2016 Dan Wheeler and Dropbox, Inc., Copyright (c) 2021 @zxcvbn-ts).
 */
export function strengthWords() {
  const known = new Set<string>();
  /** The most frequent of a list that are in no list before: a word is guessed from the list where it stands first. */
  const take = (list: readonly string[], count: number) => {
    const words = list.filter((word) => word.length > 2 && !/[A-Z]/.test(word) && !known.has(word));
    const taken = words.slice(0, count);
    for (const word of taken) known.add(word);
    return taken;
  };
  const passwords = ranked(take(common['passwords-common'], counts.passwords));
  const words = ranked(take(english['commonWords-en'], counts.words));
  const firstnames = ranked(take(english['firstnames-en'], counts.firstnames));
  const lastnames = ranked(take(english['lastnames-en'], counts.lastnames));
  const diceware = [packed(take(common['diceware-common'], Number.POSITIVE_INFINITY))];
  const { azerty, keypad, qwerty, qwertz } = adjacencyGraphs;
  const lists = { passwords, words, firstnames, lastnames, diceware };
  return { packedLists: lists, keyboards: { azerty, keypad, qwerty, qwertz } };
}

if (process.argv[1]?.endsWith('strength-words.ts')) {
  writeFileSync('core/vault/strength-words.json', `${JSON.stringify(strengthWords())}\n`);
}
