import { describe, expect, it } from 'vitest';
import { adviseOn } from '../../../core/vault/passphrase-advice';

describe('advice on a passphrase', () => {
  it.each([
    ['', 'empty'],
    ['kT7!x', 'short'],
    ['😀😀😀😀', 'short'],
    ['password', 'weak'],
    ['Password123', 'weak'],
    ['P@ssw0rd2026', 'weak'],
    ['aaaaaaaaaaaaaaaaaaaa', 'weak'],
    ['abcabcabcabcabcabc', 'weak'],
    ['qwertyuiopasdfghjkl', 'weak'],
    ['12345678901234567890', 'weak'],
    ['0987654321', 'weak'],
    ['letmein welcome', 'weak'],
    ['lantern river', 'fair'],
    ['lantern river toast album', 'good'],
    ['f8#Kq2!vTz9&mWp4', 'good'],
  ])('%j is %s', (passphrase, advice) => {
    expect(adviseOn(passphrase)).toBe(advice);
  });

  it('is quick on long and hostile text', () => {
    const start = performance.now();
    adviseOn('ab'.repeat(5000));
    adviseOn(`${'a'.repeat(5000)}b`.repeat(2));
    adviseOn(Array.from({ length: 5000 }, (_, index) => String.fromCharCode(97 + ((index * index) % 26))).join(''));
    expect(performance.now() - start).toBeLessThan(1500);
  });
});
