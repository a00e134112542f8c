import { describe, expect, it } from 'vitest';
import { appPasswordIn, base32In, isDate, isEmail, isPhone, maskedEmailIn, phoneIn } from '../../portal/shapes';
import { accountShown } from '../../portal/sign-in';
import { hiddenBySheet } from '../../portal/visible';
import { parse } from './parse';

// A page may hold texts without end. What looks through them must take time that grows with them and no faster: each of these
// took minutes when a search began anew at every character, and a test that hangs fails.

const characters = ['*', '•', 'X', 'x', '1', '+', ' ', '-', '.', 'a', 'A', '@', '=', '(', ':', '\u0301', '#', ','];
const endless = characters.flatMap((one) =>
  ['', 'a', '+1', 'a@'].flatMap((head) => ['!', '\n@', '=a'].map((end) => head + one.repeat(150_000) + end)),
);

const looks: Record<string, (text: string) => unknown> = {
  appPasswordIn,
  base32In,
  isDate,
  isEmail,
  isPhone,
  maskedEmailIn,
  phoneIn,
};

describe('an endless text is looked through once by', () => {
  it.each(Object.keys(looks))('%s', (name) => {
    for (const text of endless) expect(() => looks[name]!(text)).not.toThrow();
  });

  it('the search for the account on a sign-in page', () => {
    for (const text of endless) {
      const document = parse('<div id="displayName"></div>');
      document.querySelector('#displayName')!.textContent = text;
      expect(() => accountShown(document)).not.toThrow();
    }
  });

  it('the search for what style sheets hide', () => {
    for (const one of ['a', '.a,', '{', '}', 'display:none', '.a{', 'display ']) {
      const document = parse(`<style>.b{display:none}${one.repeat(50_000)}</style>`);
      expect([...hiddenBySheet(document).classes]).toContain('b');
    }
  });
});

describe('what was found in ordinary texts is still found', () => {
  it('numbers and addresses, masked or not, beside words', () => {
    expect(phoneIn('We sent a code to +49 XXXXXXX89 just now')).toBe('+49 XXXXXXX89');
    expect(phoneIn('Ending in ********12.')).toBe('********12');
    expect(phoneIn('No number here')).toBeNull();
    expect(maskedEmailIn('Code sent to a***@example.com now')).toBe(true);
    expect(maskedEmailIn('*** a@example.com')).toBe(false);
    expect(maskedEmailIn('a***@ example.com')).toBe(false);
    expect(maskedEmailIn('a@b***@c')).toBe(true);
    expect(base32In('JBSWY3DPEHPK3PXP====')).toBe('JBSWY3DPEHPK3PXP');
  });

  it('rules that hide, alone and inside others', () => {
    const document = parse(
      '<style>p{color:red}.a, #b{ display : none }@layer x{.c{visibility:hidden}.d{color:red}}</style>',
    );
    const { classes, ids } = hiddenBySheet(document);
    expect([[...classes], [...ids]]).toEqual([['a', 'c'], ['b']]);
  });
});
