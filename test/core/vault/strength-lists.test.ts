import { dictionary as common } from '@zxcvbn-ts/language-common';
import { dictionary as english } from '@zxcvbn-ts/language-en';
import { describe, expect, it } from 'vitest';
import { unpacked } from '../../../core/vault/strength-lists';
import stored from '../../../core/vault/strength-words.json';
import { strengthWords } from '../../../scripts/strength-words';

const lists = Object.fromEntries(Object.entries(stored.packedLists).map(([name, list]) => [name, unpacked(list)]));

describe('the lists of words', () => {
  it('are what the script makes of zxcvbn’s', () => {
    // A difference would fill the screen: only whether there is one is told.
    expect(JSON.stringify(stored) === JSON.stringify(strengthWords())).toBe(true);
  });

  it('hold the most frequent, no word twice, and every word of the dice', () => {
    const all = Object.values(lists).flat();
    expect(new Set(all).size).toBe(all.length);
    expect(lists['passwords']).toHaveLength(4000);
    expect(lists['words']).toHaveLength(4000);
    const known = new Set(all);
    const long = (word: string) => word.length > 2;
    expect(common['diceware-common'].filter((word) => long(word) && !known.has(word))).toEqual([]);
    expect(common['passwords-common'].slice(0, 4000).filter((word) => long(word) && !known.has(word))).toEqual([]);
    expect(english['commonWords-en'].slice(0, 4000).filter((word) => long(word) && !known.has(word))).toEqual([]);
  });

  it('move no rank by more than a factor of two', () => {
    const given = common['passwords-common'].filter((word) => word.length > 2 && !/[A-Z]/.test(word));
    for (const [rank, word] of (lists['passwords'] ?? []).entries()) {
      if (rank < 125) continue;
      const ratio = (rank + 1) / (given.indexOf(word) + 1);
      expect(Math.max(ratio, 1 / ratio)).toBeLessThanOrEqual(2.01);
    }
  });
});
