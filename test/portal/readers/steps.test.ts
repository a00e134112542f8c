import { describe, expect, it } from 'vitest';
import type { PageState } from '../../../core/checks/snapshot';
import { read } from '../parse';
import { securityInfoPage, words, type BuiltRow } from '../pages-built';

const rows: BuiltRow[] = [
  { name: 'Phone', value: '+1 XXXXXXX12', actions: ['change', 'delete'] },
  { name: 'App password', value: 'Thunderbird laptop', actions: ['delete'] },
];
const buttons = (...names: string[]) =>
  names.map((name) => `<button class="ms-Button"><span>${name}</span></button>`).join('');

/** Dialogs in words of four languages, with hooks and without. */
const steps: readonly (readonly [string, PageState, string])[] = [
  [
    'en, new picker',
    'add-picker',
    `<h2>Add a sign-in method</h2><p>Choose</p><button data-testid="authmethod-picker-authenticatorApp"><b>Microsoft Authenticator</b><span>Approve sign-in requests</span></button><button data-testid="authmethod-picker-email"><b>Email</b></button>`,
  ],
  [
    'en, tiles without hooks',
    'add-picker',
    `<h2>Add a sign-in method</h2><div role="button"><div>Phone</div><div>Get a call or text</div></div><div role="button"><div>App password</div><div>For apps without MFA</div></div>`,
  ],
  [
    'en, old drop-down',
    'add-picker',
    `<h2>Add a method</h2><label>Which method would you like to add?</label><select><option>Choose a method</option><option>App password</option></select>${buttons('Cancel', 'Add')}`,
  ],
  [
    'ja, picker',
    'add-picker',
    `<h2>サインイン方法の追加</h2><button><b>認証アプリ</b></button><button><b>アプリ パスワード</b></button>`,
  ],
  [
    'unknown words, hooks',
    'add-picker',
    `<h2>اختر</h2><button data-testid="authmethod-picker-mobilePhone">س</button><button data-testid="authmethod-picker-appPassword">ص</button>`,
  ],
  [
    'en, name',
    'app-password-name',
    `<h2>App password</h2><label>Name</label><input type="text">${buttons('Cancel', 'Next')}`,
  ],
  [
    'en, name with an error',
    'app-password-name',
    `<h2>App password</h2><div role="alert" data-testid="message-bar-error">Use at least 8 characters.</div><input aria-label="Name">${buttons('Next')}`,
  ],
  [
    'de, name',
    'app-password-name',
    `<h2>App-Kennwort</h2><label>Name<input type="text"></label>${buttons('Abbrechen', 'Weiter')}`,
  ],
  [
    'ja, name',
    'app-password-name',
    `<h2>アプリ パスワード</h2><label>名前<input type="text"></label>${buttons('次へ')}`,
  ],
  ['unknown words, name', 'app-password-name', `<h2>كلمة سر البرنامج</h2><input type="text">${buttons('ألغ', 'تابع')}`],
  [
    'en, shown in a box',
    'app-password-shown',
    `<h2>App password</h2><label>Password</label><input readonly value="abcdefghijklmnop">${buttons('Done')}`,
  ],
  [
    'en, shown as text',
    'app-password-shown',
    `<h2>App password</h2><p>Name: Laptop</p><div>Password: <span>abcdefghijklmnop</span></div>${buttons('Copy', 'Done')}`,
  ],
  [
    'de, shown',
    'app-password-shown',
    `<h2>App-Kennwort</h2><div>Kennwort</div><div>abcd efgh ijkl mnop</div>${buttons('Fertig')}`,
  ],
  [
    'unknown words, shown',
    'app-password-shown',
    `<h2>كلمة سر البرنامج</h2><div>abcdefghijklmnop</div>${buttons('تم الآن')}`,
  ],
  [
    'en, new install',
    'authenticator-install',
    `<h2 data-testid="reskin-step-title">Install Microsoft Authenticator</h2><a data-testid="authenticator-download-link">Download</a><button class="ms-Link" role="link">Set up a different authenticator app</button>${buttons('Next')}`,
  ],
  [
    'en, old install',
    'authenticator-install',
    `<h2>Start by getting the app</h2><a>I want to use a different authenticator app</a>${buttons('Cancel', 'Next')}`,
  ],
  [
    'ja, install',
    'authenticator-install',
    `<h1>Microsoft Authenticator のインストール</h1><button class="ms-Link" role="link">別の認証アプリを設定する</button>${buttons('次へ')}<a href="#">Help</a>`,
  ],
  [
    'unknown words, install hook',
    'authenticator-install',
    `<h2>ث</h2><a data-testid="authenticator-download-link">ن</a>${buttons('ت')}`,
  ],
  [
    'en, setup',
    'authenticator-setup',
    `<h2>Set up your account</h2><p>If prompted, allow notifications.</p>${buttons('Back', 'Next')}`,
  ],
  ['hook, setup', 'authenticator-setup', `<h2>ث</h2><div data-testid="setup-instructions">ن</div>${buttons('ت')}`],
  [
    'en, qr',
    'authenticator-qr',
    `<h2>Scan the QR code</h2><img src="data:image/png;base64,iVBORw0KGgo=" width="180" height="180">${buttons("Can't scan image?", 'Next')}`,
  ],
  [
    'de, qr',
    'authenticator-qr',
    `<h2>?</h2><img src="data:image/png;base64,iVBORw0KGgo=">${buttons('QR-Code kann nicht gescannt werden?', 'Weiter')}`,
  ],
  [
    'unknown words, qr by its name',
    'authenticator-qr',
    `<h2>ث</h2><img alt="رمز QR" src="data:image/png;base64,iVBORw0KGgo=">${buttons('ت', 'ث')}`,
  ],
  [
    'hook, qr',
    'authenticator-qr',
    `<h2>ث</h2><img src="q.png"><button data-testid="activation-qr-show/hide-info-button">ث</button>`,
  ],
  [
    'en, code',
    'authenticator-code',
    `<h2>Enter code</h2><p>Enter the 6-digit code shown in the Authenticator app.</p><input type="text" maxlength="6">${buttons('Back', 'Next')}`,
  ],
  ['hook, code', 'authenticator-code', `<h2>ث</h2><input data-testid="verification-entercode-input">${buttons('ت')}`],
  [
    'hook, wrong code',
    'authenticator-code',
    `<h2>ث</h2><div role="alert">ق</div><input data-testid="verification-entercode-input">${buttons('ت')}`,
  ],
  [
    'en, code sent to a phone',
    'unknown',
    `<h2>Phone</h2><p>We just sent a 6 digit code to +1 5551234567. Enter the code below.</p><label>Enter code</label><input maxlength="6">${buttons('Next')}`,
  ],
  [
    'en, delete',
    'delete-confirm',
    `<h2>Delete app password</h2><p>Are you sure you want to delete this method?</p>${buttons('Yes', 'Cancel')}`,
  ],
  [
    'en, delete, later',
    'delete-confirm',
    `<h2>Delete method</h2><p>Are you sure you would like to delete this app password?</p>${buttons('Ok', 'Cancel')}`,
  ],
  ['de, delete', 'delete-confirm', `<p>Möchten Sie diese Methode wirklich löschen?</p>${buttons('OK', 'Abbrechen')}`],
  ['ja, delete', 'delete-confirm', `<p>この方法を削除してもよろしいですか?</p>${buttons('はい', 'キャンセル')}`],
  ['unknown words, delete', 'delete-confirm', `<p>ث «Thunderbird laptop» ق</p>${buttons('ن', 'ل')}`],
  [
    'en, default',
    'default-change',
    `<h2>Change default method</h2><label>Which method would you like to use to sign in?</label><select><option>Phone - text</option></select>${buttons('Cancel', 'Confirm')}`,
  ],
  ['en, session', 'error', `<h2>Your session has expired</h2>${buttons('Sign in')}`],
  ['a security key’s name', 'unknown', `<h2>Name your security key</h2><input type="text">${buttons('Next')}`],
  [
    'a phone number',
    'unknown',
    `<h2>Phone</h2><select><option>+1</option></select><input type="tel">${buttons('Next')}`,
  ],
  [
    'a captcha',
    'unknown',
    `<h2>Enter the characters you see</h2><img src="data:image/png;base64,iVBORw0KGgo=" width="200" height="80"><input type="text">${buttons('Next')}`,
  ],
  ['unknown words, an address', 'unknown', `<h2>ث</h2><input type="text" placeholder="a@example.com">${buttons('ت')}`],
];

describe('a dialog', () => {
  it.each(steps)('%s, is %s', (_, state, dialog) => {
    const { page, methods } = read(securityInfoPage(rows, { dialog }));
    expect(page.state).toBe(state);
    expect(methods).toHaveLength(2);
  });

  it.each(steps.filter(([, state]) => !['add-picker', 'delete-confirm', 'default-change'].includes(state)))(
    '%s, is %s without a list below it',
    (_, state, dialog) => {
      expect(read(securityInfoPage([], { dialog })).page.state).toBe(state);
    },
  );

  it.each(steps.filter(([name]) => !name.startsWith('unknown words') && !name.includes('session')))(
    '%s, is %s in a layer that does not say it is a dialog',
    (_, state, dialog) => {
      const html = securityInfoPage(rows, { dialog }).replace('role="dialog" aria-modal="true"', '');
      expect(read(html).page.state).toBe(state);
    },
  );
});

describe('the wizard', () => {
  const wizard = steps.filter(([, state]) => state.startsWith('authenticator-'));
  it.each(wizard)('%s, is %s', (_, state, step) => {
    const html = `<!doctype html><html lang="en"><head><meta name="app-version" content="4"></head><body><div id="root"><button class="css-181">メイン コンテンツにスキップ</button><div><div>${step}</div></div></div></body></html>`;
    const { page, methods } = read(html, 'https://mysignins.microsoft.com/register?authMethods=8&authMethodCount=1');
    expect([page.kind, page.state]).toEqual(['security-info-register', state]);
    expect(methods).toEqual([]);
  });
});

describe('the picker', () => {
  const picker = (tiles: string) =>
    read(securityInfoPage(rows, { dialog: `<h2>Add a sign-in method</h2>${tiles}` })).page.canAddAppPassword;
  it('offers app passwords or does not', () => {
    expect(picker('<button>Phone</button><button><b>App password</b><i>For old apps</i></button>')).toBe(true);
    expect(picker('<button>Phone</button><button>Email</button>')).toBe(false);
    expect(picker('<button data-testid="authmethod-picker-appPassword">x</button>')).toBe(true);
    expect(picker('<select><option>Phone</option><option>App password</option></select>')).toBe(true);
  });
});

describe('without a list', () => {
  const shell = (inside: string) =>
    `<html lang="en"><body><noscript>You need to enable JavaScript to run this app</noscript><div id="root">${inside}</div></body></html>`;
  it.each([
    ['shell', ''],
    ['shell', '<div class="ms-Spinner" role="progressbar"></div>'],
    ['shell', `<h1>Security info</h1><div><div class="skeleton-row"></div><div class="skeleton-row"></div></div>`],
    [
      'shell',
      `<h1>Security info</h1><div aria-busy="true"><button><i data-icon-name="Add"></i>Add sign-in method</button></div>`,
    ],
    ['error', '<h1>Security info</h1><div data-testid="message-bar-error">We could not load your methods.</div>'],
    ['error', '<h1>Security info</h1><div role="alert">Something went wrong. Try again.</div><button>Retry</button>'],
    ['list', `<h1>${words.ar.title}</h1><button><i data-icon-name="Add"></i>${words.ar.add}</button>`],
  ] as const)('is %s', (state, inside) => {
    expect(read(shell(inside)).page.state).toBe(state);
  });
});

describe('secrets', () => {
  const secret = 'zdndcldvxwmb7nfv';
  it.each([
    `<table><tr data-testid="activation-url/key"><td>Secret key</td><td>${secret}</td></tr></table>`,
    '<p>Secret key: <span>ZDND CLDV XWMB 7NFV</span></p>',
    `<p>Account name: Contoso:me@contoso.com</p><p>Secret key: ${secret}</p>`,
    `<label>Secret key<input readonly value="${secret}"></label>`,
  ])('is told to be shown, and never what it is', (shown) => {
    const snapshot = read(
      securityInfoPage(rows, {
        dialog: `<h2>Scan the QR code</h2><img src="q.png" alt="QR code">${shown}${buttons('Next')}`,
      }),
    );
    expect([snapshot.page.state, snapshot.page.secretShown]).toEqual(['authenticator-qr', true]);
    expect(JSON.stringify(snapshot).toLowerCase().replaceAll(' ', '')).not.toContain(secret);
  });

  it('never leave the step that shows an app password, whatever the markup', () => {
    for (const shown of [
      '<h2>App password</h2><div><div>Password</div><div>qwertyuiopasdfgh</div><button>Delete</button></div><button>Done</button>',
      '<h2>App password</h2><ul><li><span>App password</span><span>qwertyuiopasdfgh</span><button>Copy</button></li></ul><button>Done</button>',
    ]) {
      for (const html of [
        securityInfoPage(rows, { dialog: shown }),
        securityInfoPage(rows, { defaultLine: shown }),
        `<body>${shown}</body>`,
      ]) {
        expect(JSON.stringify(read(html))).not.toContain('qwertyuiopasdfgh');
      }
    }
  });
});
