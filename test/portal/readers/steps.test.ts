import { describe, expect, it } from 'vitest';
import { securityInfoPage, words } from '../pages-built';
import { read } from '../parse';
import { buttons, rows, steps } from './steps';

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
