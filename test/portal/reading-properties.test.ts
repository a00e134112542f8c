import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MethodKind } from '../../core/checks/snapshot';
import { parse, read, securityInfoUrl } from './parse';
import { readPage } from '../../portal/read';
import { markups, securityInfoPage, words, type BuiltRow } from './pages-built';

const kinds: readonly (readonly [name: string, kind: MethodKind])[] = [
  ['Phone', 'phone-mobile'],
  ['Microsoft Authenticator', 'authenticator-push'],
  ['Authenticator app', 'software-totp'],
  ['App password', 'app-password'],
  ['Email', 'email'],
  ['Security key', 'passkey'],
];

/** Values that look like anything, method names among them. */
const value = fc.oneof(
  fc.constantFrom(
    'Phone backup',
    'Microsoft Authenticator',
    '+1 XXXXXXX12',
    'me@example.com',
    'App password',
    'Delete me later',
    'Password',
    'Default sign-in',
  ),
  fc
    .stringMatching(/^[A-Za-z0-9<>&"' -]{1,30}$/)
    .filter((text) => /[a-z]{2}/i.test(text) && text.trim() === text && !/\s{2}/.test(text)),
);
const row = fc.record({ of: fc.constantFrom(...kinds), value });
const rows = fc.array(row, { minLength: 2, maxLength: 12 });
const built = (list: readonly { of: readonly [string, MethodKind]; value: string }[]): BuiltRow[] =>
  list.map(({ of: [name], value: shown }) => ({ name, value: shown, actions: ['delete'] }));

/** Changes nothing that is seen: wrappers, shuffled classes and ids, noise attributes, comments. */
function disguise(html: string, seed: readonly number[]): string {
  const document = parse(html);
  let turn = 0;
  const next = () => seed[turn++ % seed.length]!;
  for (const element of document.querySelectorAll('#main *')) {
    if (element.hasAttribute('class')) element.setAttribute('class', `d_${next()}x`);
    if (next() % 3 === 0) element.setAttribute('id', `id__${next()}`);
    if (next() % 5 === 0) element.setAttribute(`data-x${next()}`, `${next()}`);
    if (next() % 4 === 0 && (element.localName === 'div' || element.localName === 'span') && element.parentElement) {
      const wrapper = document.createElement(element.localName);
      element.replaceWith(wrapper);
      if (next() % 2 === 0) wrapper.append(document.createComment('x'));
      wrapper.append(element);
    }
  }
  return `<!doctype html>${document.documentElement.outerHTML}`;
}

describe('a reading', () => {
  it.each(Object.keys(markups))('takes a row’s kind from its name alone, in %s', (markup) => {
    fc.assert(
      fc.property(rows, (list) => {
        const { methods } = read(securityInfoPage(built(list), { markup }));
        expect(methods.map(({ kind }) => kind)).toEqual(list.map(({ of: [, kind] }) => kind));
        expect(methods.map(({ label }) => label)).toEqual(list.map((one) => one.value));
      }),
      { numRuns: 15 },
    );
  });

  it.each(Object.keys(markups))('is the same under wrappers and other classes, in %s', (markup) => {
    fc.assert(
      fc.property(rows, fc.array(fc.nat(999), { minLength: 20, maxLength: 60 }), (list, seed) => {
        const html = securityInfoPage(built(list), { markup, say: words.en });
        expect(read(disguise(html, seed)).methods).toEqual(read(html).methods);
      }),
      { numRuns: 15 },
    );
  });

  it('never throws and tells no wrong kind of random pages', () => {
    const text = fc.oneof(
      fc.string({ maxLength: 20 }),
      fc.constantFrom('Delete', 'Change', 'خ', 'Add', 'x', '削除', '12'),
    );
    const tag = fc.constantFrom(
      'div',
      'li',
      'tr',
      'td',
      'button',
      'input',
      'h1',
      'h2',
      'ul',
      'table',
      'section',
      'dialog',
      'select',
      'option',
      'svg',
      'template',
      'p',
      'a',
      'dd',
      'dt',
    );
    const attribute = fc.constantFrom(
      '',
      ' role="row"',
      ' role="dialog"',
      ' hidden',
      ' aria-hidden="true"',
      ' data-testid="x"',
      ' role="gridcell"',
      ' aria-label="y"',
      ' style="display:none"',
      ' type="text"',
      ' aria-modal="true"',
    );
    const { node } = fc.letrec((tie) => ({
      node: fc.oneof(
        { maxDepth: 6 },
        text.map((words_) => words_.replaceAll('<', '&lt;')),
        fc
          .tuple(tag, attribute, fc.array(tie('node'), { maxLength: 4 }))
          .map(([name, with_, inside]) => `<${name}${with_}>${inside.join('')}</${name}>`),
      ),
    }));
    fc.assert(
      fc.property(
        node,
        fc.constantFrom(
          securityInfoUrl,
          'https://mysignins.microsoft.com/register',
          'https://login.live.com/',
          'https://account.live.com/proofs/Manage',
          'https://account.activedirectory.windowsazure.com/AppPasswords.aspx',
        ),
        (inside, url) => {
          const { methods, missing } = readPage(parse(`<body>${inside}</body>`), url);
          expect(missing.join()).not.toMatch(/could not be read: it is built/);
          const wrong = methods.filter(({ kind }) => kind !== 'unknown' && !url.includes('AppPasswords'));
          expect(wrong).toEqual([]);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('never throws on broken markup', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom(
            '<',
            '>',
            '/',
            'div',
            'li',
            ' ',
            '"',
            '=',
            'role',
            'row',
            'Delete',
            '&',
            ';',
            '<!--',
            '-->',
            'table',
            '<button>',
            '</button>',
          ),
        }),
        (html) => {
          expect(readPage(parse(html), securityInfoUrl).page.kind).toBe('security-info');
        },
      ),
      { numRuns: 300 },
    );
  });
});
