import { describe, expect, it } from 'vitest';
import { isLongEnough } from '../../../core/vault/guess-rate';
import { strengthOf } from '../../../core/vault/strength';

const level = (passphrase: string, names: readonly string[] = []) => strengthOf(passphrase, names).level;

describe('how long a passphrase would stand', () => {
  it.each([
    ['password', 'weak'],
    ['Password123', 'weak'],
    ['P@ssw0rd2026', 'weak'],
    ['aaaaaaaaaaaaaaaaaaaa', 'weak'],
    ['abcabcabcabcabcabc', 'weak'],
    ['qwertyuiopasdfghjkl', 'weak'],
    ['azertyuiop', 'weak'],
    ['12345678901234567890', 'weak'],
    ['0987654321', 'weak'],
    ['21.11.2026', 'weak'],
    ['letmein welcome', 'weak'],
    ['michael jennifer', 'weak'],
    ['lantern river', 'weak'],
    ['lantern river toast', 'fair'],
    ['abacus ablaze zesty', 'fair'],
    ['lantern river toast album', 'good'],
    ['lantern-river-toast-album', 'good'],
    ['f8#Kq2!vTz9&mWp4', 'good'],
  ])('%j is %s', (passphrase, expected) => {
    expect(level(passphrase)).toBe(expected);
  });

  it('takes blanks between words for no more than a habit', () => {
    const words = 'correct horse battery staple';
    const apart = strengthOf(words, []).guesses;
    expect(apart).toBeLessThanOrEqual(10 * strengthOf(words.replaceAll(' ', ''), []).guesses);
    expect(apart).toBeGreaterThan(strengthOf(words.replaceAll(' ', ''), []).guesses);
  });

  it('reckons 10,000 guesses a second', () => {
    const { guesses, seconds } = strengthOf('lantern river toast', []);
    expect(seconds).toBe(guesses / 10_000);
  });

  it('knows Keytag, Microsoft and the words of the entries’ names', () => {
    const names = ['Zyxquorn Bank', 'qlorbert@zyxquorn.example'];
    const phrase = 'zyxquorn qlorbert';
    expect(strengthOf(phrase, [])).toMatchObject({ level: 'good', personal: false });
    expect(strengthOf(phrase, names)).toMatchObject({ level: 'weak', personal: true });
    expect(strengthOf('Keytag-Microsoft', [])).toMatchObject({ level: 'weak', personal: true });
    expect(strengthOf('lantern river toast album', names).personal).toBe(false);
  });

  it('is quick on long and hostile text, and on a thousand entries', () => {
    const names = Array.from({ length: 1000 }, (_, index) => `Service ${index}, user${index}@host${index}.example`);
    const hostile = [
      'ab'.repeat(5000),
      `${'a'.repeat(5000)}b`.repeat(2),
      '4@€3£1!|0$5'.repeat(500),
      'password '.repeat(900),
    ];
    strengthOf('warm', []);
    for (const text of hostile) {
      const start = performance.now();
      strengthOf(text, names);
      expect(performance.now() - start).toBeLessThan(3000);
    }
  });
});

describe('the shortest passphrase', () => {
  it('has eight characters, each counted once however it is stored', () => {
    expect(isLongEnough('kT7!xabc')).toBe(true);
    expect(isLongEnough('kT7!xab')).toBe(false);
    expect(isLongEnough('😀😀😀😀')).toBe(false);
    expect(isLongEnough('a\u0308'.repeat(7))).toBe(false);
  });
});
