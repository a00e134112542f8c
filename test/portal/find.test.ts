import { describe, expect, it } from 'vitest';
import { enrolmentImage, enrolmentSecret, namedAppPassword, rowElements, shownAppPassword } from '../../portal/find';
import { parse, read, securityInfoUrl } from './parse';
import { markups, securityInfoPage, type BuiltRow } from './pages-built';

const rows: BuiltRow[] = [
  { name: 'Phone', value: '+1 XXXXXXX12', actions: ['change', 'delete'] },
  { name: 'App password', value: 'Laptop', actions: ['delete'] },
];
const dialog = (inside: string) => parse(securityInfoPage(rows, { dialog: inside }));

describe('on the page', () => {
  it.each(Object.keys(markups))('the rows are found as they were read, in %s', (markup) => {
    const document = parse(securityInfoPage(rows, { markup }));
    const found = rowElements(document, securityInfoUrl);
    expect([...found.keys()]).toEqual([0, 1]);
    expect(found.get(0)?.textContent).toContain('+1 XXXXXXX12');
    expect(found.get(1)?.textContent).toContain('Laptop');
    expect(found.get(1)?.textContent).not.toContain('XXXXXXX');
  });

  it('the app password is found only where it is shown', () => {
    const shown = '<h2>App password</h2><div>Password</div><div>abcd efgh ijkl mnop</div><button>Done</button>';
    expect(shownAppPassword(dialog(shown))).toBe('abcd efgh ijkl mnop');
    expect(
      shownAppPassword(dialog('<h2>App password</h2><input readonly value="abcdefghijklmnop"><button>Done</button>')),
    ).toBe('abcdefghijklmnop');
    expect(shownAppPassword(dialog('<h2>App password</h2><label>Name<input></label><button>Next</button>'))).toBeNull();
    expect(shownAppPassword(parse(securityInfoPage(rows)))).toBeNull();
  });

  it('the name of a new app password is what was typed', () => {
    const document = dialog('<h2>App password</h2><label>Name<input type="text"></label><button>Next</button>');
    expect(namedAppPassword(document)).toBeNull();
    document.querySelector('input')!.value = '  Printer  upstairs ';
    expect(namedAppPassword(document)).toBe('Printer upstairs');
    expect(namedAppPassword(parse(securityInfoPage(rows)))).toBeNull();
  });

  it('the enrolment’s picture and secret are found in its step alone', () => {
    const document = dialog(
      '<h2>Scan the QR code</h2><i data-icon-name="Info"></i><img id="code" src="data:image/png;base64,iVBORw0KGgo="><p>Account name: Contoso:me@contoso.com</p><p>Secret key: <span>ZDND CLDV XWMB 7NFV</span></p>',
    );
    expect(enrolmentImage(document)?.id).toBe('code');
    expect(enrolmentSecret(document)).toEqual({ secret: 'ZDNDCLDVXWMB7NFV', account: 'Contoso:me@contoso.com' });
    const table = dialog(
      '<table><tr><td>Account name</td><td>Contoso:me@contoso.com</td></tr><tr data-testid="activation-url/key"><td>Secret key</td><td>zdndcldvxwmb7nfv</td></tr></table>',
    );
    expect(enrolmentSecret(table)).toEqual({ secret: 'zdndcldvxwmb7nfv', account: 'Contoso:me@contoso.com' });
    expect(enrolmentSecret(parse(securityInfoPage(rows)))).toBeNull();
    expect(enrolmentImage(parse(securityInfoPage(rows)))).toBeNull();
  });

  it('a QR code tells which app it is for', () => {
    const html = securityInfoPage(rows, { dialog: '<h2>?</h2><img src="data:image/png;base64,iVBORw0KGgo=">' });
    const eyes = (text: string) => ({ decodeQr: () => text });
    expect(read(html, securityInfoUrl, eyes('otpauth://totp/x?secret=ABC')).page).toMatchObject({
      state: 'authenticator-qr',
      qr: 'otpauth',
    });
    expect(read(html, securityInfoUrl, eyes('phonefactor://activate_account?code=1')).page).toMatchObject({
      state: 'authenticator-qr',
      qr: 'push',
    });
    expect(read(html, securityInfoUrl, eyes('https://example.com/')).page.qr).toBeNull();
  });
});
