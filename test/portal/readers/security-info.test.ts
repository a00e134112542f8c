import { describe, expect, it } from 'vitest';
import type { MethodKind } from '../../../core/checks/snapshot';
import { read } from '../parse';
import { markups, securityInfoPage, words, type BuiltRow } from '../pages-built';

type Case = readonly [name: string, value: string, actions: BuiltRow['actions'], kind: MethodKind];

const english: readonly Case[] = [
  ['Phone', '+1 XXXXXXX12', ['change', 'delete'], 'phone-mobile'],
  ['Microsoft Authenticator', 'iPhone 15', ['delete'], 'authenticator-push'],
  ['Authenticator app', '', ['delete'], 'software-totp'],
  ['App password', 'Microsoft Authenticator', ['delete'], 'app-password'],
  ['App password', 'Phone backup', ['delete'], 'app-password'],
  ['App password', 'Phone backup', ['delete'], 'app-password'],
  ['App password', '<b>Printer</b> & scanner', ['delete'], 'app-password'],
  ['Office phone', '+44 20 7946 0958', ['change', 'delete'], 'phone-office'],
  ['Alternate phone', '+1 XXXXXXX34', ['change', 'delete'], 'phone-alternate'],
  ['Email', 'someone@example.com', ['change', 'delete'], 'email'],
  ['Security questions', '', ['delete'], 'security-questions'],
  ['Passkey (device bound)', 'YubiKey 5', ['view', 'delete'], 'passkey'],
  ['Temporary Access Pass', 'Expires 11/22/2026', ['delete'], 'temporary-access-pass'],
  ['Password', 'Last updated: 2 years ago', ['change'], 'password'],
];
const german: readonly Case[] = [
  ['Authenticator-App', '', ['delete'], 'software-totp'],
  ['Microsoft Authenticator', 'Pixel 8', ['delete'], 'authenticator-push'],
  ['App-Kennwort', 'Thunderbird Büro', ['delete'], 'app-password'],
  ['App\u2011Kennwort', 'Telefon', ['delete'], 'app-password'],
  ['E-Mail', 'jemand@example.de', ['change', 'delete'], 'email'],
  ['Sicherheitsschlüssel', 'Schlüsselbund', ['delete'], 'passkey'],
  ['Kennwort', 'Zuletzt geändert: vor 2 Jahren', ['change'], 'password'],
];
const japanese: readonly Case[] = [
  ['認証アプリ', '', ['delete'], 'software-totp'],
  ['Microsoft Authenticator', 'Xperia', ['delete'], 'authenticator-push'],
  ['アプリ パスワード', 'プリンター', ['delete'], 'app-password'],
  ['アプリ\u3000パスワード', 'メール', ['delete'], 'app-password'],
  ['メール アドレス', 'dareka@example.jp', ['change', 'delete'], 'email'],
  ['セキュリティ キー', '鍵', ['delete'], 'passkey'],
  ['Password', '', ['change'], 'password'],
];
// Of these words Keytag knows none: what shapes and Microsoft's untranslated names tell, and no more.
const arabic: readonly Case[] = [
  ['جهاز الاتصال', '+966 XXXXXXX12', ['change', 'delete'], 'phone-mobile'],
  ['Microsoft Authenticator', 'iPhone', ['delete'], 'authenticator-push'],
  ['كلمة سر البرنامج', 'Microsoft Authenticator', ['delete'], 'unknown'],
  ['كلمة سر البرنامج', 'Phone', ['delete'], 'unknown'],
  ['صندوق الرسائل', 'shakhs@example.sa', ['change', 'delete'], 'email'],
];

const rowsOf = (cases: readonly Case[]): BuiltRow[] =>
  cases.map(([name, value, actions]) => ({ name, value, actions }));
const languages = [
  ['en', english],
  ['de', german],
  ['ja', japanese],
  ['ar', arabic],
] as const;

describe.each(Object.keys(markups))('rows as %s', (markup) => {
  it.each(languages)('are read in %s', (language, cases) => {
    const html = securityInfoPage(rowsOf(cases), {
      markup,
      say: words[language],
      direction: language === 'ar' ? 'rtl' : 'ltr',
    });
    const { page, methods, appPasswords } = read(html);
    expect(methods.map(({ kind, label }) => [kind, label])).toEqual(cases.map(([, value, , kind]) => [kind, value]));
    expect(page.state).toBe('list');
    const names = cases.filter(([, , , kind]) => kind === 'app-password').map(([, value]) => ({ name: value }));
    expect(appPasswords).toEqual(names);
  });

  it.each(languages)('below a dialog are read in %s', (language, cases) => {
    const html = securityInfoPage(rowsOf(cases), {
      markup,
      say: words[language],
      dialog: '<h2>?</h2><button>1</button>',
    });
    expect(read(html).methods.map(({ kind }) => kind)).toEqual(cases.map(([, , , kind]) => kind));
  });

  it('are all there when there are forty app passwords', () => {
    const rows = Array.from({ length: 40 }, (_, place): BuiltRow => ({
      name: 'App password',
      value: `Device ${place % 20}`,
      actions: ['delete'],
    }));
    expect(read(securityInfoPage(rows, { markup })).appPasswords).toEqual(rows.map(({ value }) => ({ name: value })));
  });

  it('is read when there is one only', () => {
    const html = securityInfoPage([{ name: 'Phone', value: '+1 XXXXXXX12', actions: ['change', 'delete'] }], {
      markup,
    });
    expect(read(html).methods.map(({ kind, label }) => [kind, label])).toEqual([['phone-mobile', '+1 XXXXXXX12']]);
  });

  it('is none when the list is empty', () => {
    const { page, methods } = read(securityInfoPage([], { markup }));
    expect([page.state, methods]).toEqual(['list', []]);
  });
});

describe('the default method', () => {
  const rows = rowsOf(english);
  const lines = {
    'one text': '<div>Default sign-in method: Phone - text +1 XXXXXXX12 <button>Change</button></div>',
    spans:
      '<div><span>Default sign-in method:</span><span>Phone - text +1 XXXXXXX12</span><button>Change</button></div>',
    'title and value':
      '<div><h2>Default sign-in method</h2><div>Phone - text +1 XXXXXXX12</div><a role="button">Change</a></div>',
    list: '<dl><dt>Default sign-in method</dt><dd>Phone – text +1 XXXXXXX12 <button>Change</button></dd></dl>',
  };
  it.each(Object.entries(lines))('is read from %s', (_, defaultLine) => {
    const { methods, defaultMethod } = read(securityInfoPage(rows, { defaultLine }));
    expect(defaultMethod).toEqual({ kind: 'phone-mobile', systemPreferred: false });
    expect(methods.map(({ isDefault }) => isDefault)).toEqual(rows.map((_row, place) => place === 0));
    expect(methods).toHaveLength(rows.length);
  });

  it('is the fall-back where Microsoft picks', () => {
    const defaultLine = `<div><p>You’re using the most advisable sign-in method where it applies.</p><div><span>Sign-in method when most advisable is unavailable:</span> <b>Authenticator app or hardware token - code</b> <button>Change</button></div></div>`;
    const { methods, defaultMethod } = read(securityInfoPage(rows, { defaultLine }));
    expect(defaultMethod).toEqual({ kind: 'software-totp', systemPreferred: true });
    expect(methods.filter(({ isDefault }) => isDefault).map(({ kind }) => kind)).toEqual(['software-totp']);
  });

  it('is the office phone when its number says so', () => {
    const defaultLine = '<p>Default sign-in method: Phone - call +44 20 7946 0958 <button>Change</button></p>';
    expect(read(securityInfoPage(rows, { defaultLine })).defaultMethod?.kind).toBe('phone-office');
  });

  it('is not guessed where there is no line', () => {
    const { defaultMethod, missing } = read(securityInfoPage(rows));
    expect(defaultMethod).toBeNull();
    expect(missing.join(' ')).toMatch(/default/);
  });
});

describe('what is not on the page', () => {
  const row = '<div><div>Email</div><div>ghost@example.com</div><button>Delete</button></div>';
  const shown = [{ name: 'Phone', value: '+1 XXXXXXX12', actions: ['delete'] as const }];
  it.each([
    ['hidden', `<div hidden>${row}</div>`],
    ['display none', `<div style="display: none">${row}</div>`],
    ['aria-hidden', `<div aria-hidden="true">${row}</div>`],
    ['a template', `<template>${row}</template>`],
    ['a closed dialog', `<dialog>${row}</dialog>`],
    ['a style sheet', `<style>.gone { display: none }</style><div class="gone">${row}</div>`],
    ['a comment', `<!-- ${row} -->`],
    ['noscript', `<noscript>${row}</noscript>`],
  ])('is not read from %s', (_, hidden) => {
    expect(read(securityInfoPage(shown, { defaultLine: hidden })).methods.map(({ kind }) => kind)).toEqual([
      'phone-mobile',
    ]);
  });
});

describe('a row in words that are not known', () => {
  it('is told by its test id', () => {
    const rows = [
      ['appPassword', 'Laptop'],
      ['officePhone', '+1 XXXXXXX12'],
      ['email', 'a@b.co'],
    ].map(
      ([hook, value]) =>
        `<div data-testid="authmethod-row-${hook}"><div>ء ب</div><div>${value}</div><button>ء</button></div>`,
    );
    const { methods } = read(`<body><div id="root"><h1>ب</h1><div>${rows.join('')}</div></div></body>`);
    expect(methods.map(({ kind, label }) => [kind, label])).toEqual([
      ['app-password', 'Laptop'],
      ['phone-office', '+1 XXXXXXX12'],
      ['email', 'a@b.co'],
    ]);
    expect(methods[0]?.evidence).toEqual(['testid:authmethod-row-appPassword']);
  });
});
