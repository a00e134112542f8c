import { describe, expect, it } from 'vitest';
import { read } from '../parse';

const page = (main: string, after = ''): string =>
  `<!doctype html><html><head><meta name="app-version" content="4.0.2301"></head><body><div id="root"><main><h1>Security info</h1>
<div role="menubar"><button><i data-icon-name="Add"></i><span>Add sign-in method</span></button></div>${main}</main></div>${after}</body></html>`;
const kinds = (html: string) => read(html).methods.map(({ kind }) => kind);

const rows = [
  ['Phone', '+1 555 XXXX12'],
  ['Authenticator app', ''],
  ['Security key', 'Blue'],
  ['App password', 'qwertyuiopasdfgh'],
] as const;
const expected = ['phone-mobile', 'software-totp', 'passkey', 'app-password'];
const all = (one: (name: string, value: string, place: number) => string) =>
  rows.map(([name, value], place) => one(name, value, place)).join('');

describe('rows in other markup', () => {
  it.each([
    [
      'definition list in groups',
      `<dl>${all((n, v) => `<div><dt>${n}</dt><dd>${v}</dd><dd><button>Delete</button></dd></div>`)}</dl>`,
    ],
    ['definition list', `<dl>${all((n, v) => `<dt>${n}</dt><dd>${v}</dd><dd><button>Delete</button></dd>`)}</dl>`],
    [
      'folded rows, the first one open',
      all(
        (n, v, i) =>
          `<div role="listitem"><button aria-expanded="${i === 0}"><i></i></button><span>${n}</span><span>${v}</span>${i === 0 ? '<button>Delete</button>' : '<div hidden><button>Delete</button></div>'}</div>`,
      ),
    ],
  ])('are all found: %s', (_, html) => {
    expect(kinds(page(html))).toEqual(expected);
    expect(read(page(html)).page.state).toBe('list');
  });

  it('are found in details, the first one open', () => {
    const html = all(
      (n, v, i) =>
        `<details${i === 0 ? ' open' : ''}><summary>${n}</summary><p>${v}</p><button>Delete</button></details>`,
    );
    expect(kinds(page(html))).toEqual(expected);
  });

  it('keep an app password that is called like the default line', () => {
    const snapshot = read(
      page(
        '<ul><li><span>App password</span><span>Default sign-in method</span><button>Delete</button></li><li><span>Email</span><span>a@b.example</span><button>Delete</button></li></ul>',
      ),
    );
    expect(snapshot.appPasswords).toEqual([{ name: 'Default sign-in method' }]);
    expect(snapshot.defaultMethod).toBeNull();
  });
});

describe('a default that a row says by itself', () => {
  it.each(['Default', '(Default)', 'Default sign-in method', 'Standard', '既定'])('is read: %s', (mark) => {
    const snapshot = read(
      page(
        `<ul><li><span>Phone</span><span>+1 425 XXXXX10</span><span>${mark}</span><button>Delete</button></li><li><span>Email</span><span>a@b.example</span><button>Delete</button></li></ul>`,
      ),
    );
    expect(snapshot.methods.map(({ label, isDefault }) => [label, isDefault])).toEqual([
      ['+1 425 XXXXX10', true],
      ['a@b.example', false],
    ]);
    expect(snapshot.defaultMethod).toEqual({ kind: 'phone-mobile', systemPreferred: false });
  });

  it('is not the name of an app password or a key', () => {
    const html =
      '<ul><li><span>App password</span><span>Default</span><button>Delete</button></li><li><span>Security key</span><span>Default</span><button>Delete</button></li></ul>';
    expect(read(page(html)).defaultMethod).toBeNull();
  });
});

describe('what lies above or instead of the list', () => {
  const list = '<ul><li><span>Phone</span><span>+1 555 XXXX12</span><button>Delete</button></li></ul>';

  it.each([
    ['message', '<div class="ms-Layer"><div role="alert">Phone was successfully registered</div></div>'],
    ['menu', '<div class="ms-Layer"><div role="menu"><button role="menuitem">Sign out</button></div></div>'],
  ])('is still the list below a %s', (_, layer) => {
    expect(read(page(list, layer)).page.state).toBe('list');
  });

  it('is no list below a question in words that are not known', () => {
    const layer = '<div class="ms-Layer"><div><p>Jotain muuta</p><button>Joo</button></div></div>';
    expect(read(page(list, layer)).page.state).toBe('unknown');
  });

  it('is an empty list where a command bar offers to add a method', () => {
    expect(read(page('<p>Nothing here.</p>')).page.state).toBe('list');
  });
});

it('takes the German prompt for an app code for no device code', () => {
  const html = (id: string) =>
    `<html><head>${id}</head><body><div>Geben Sie den in der Authenticator-App auf Ihrem Gerät angezeigten Code ein.</div><input id="idTxtBx_SAOTCC_OTC" name="otc" type="tel"></body></html>`;
  for (const id of ['<meta name="PageID" content="ConvergedTFA">', '']) {
    const { page: facts } = read(html(id), 'https://login.microsoftonline.com/common/SAS/ProcessAuth');
    expect(facts).toMatchObject({ kind: 'sign-in-code', offersCode: 'yes' });
  }
});

describe('an app password', () => {
  const list = '<ul><li><span>App password</span><span>Old client</span><button>Delete</button></li></ul>';

  it('is seen in one text with its label, and not told', () => {
    const dialog =
      '<div role="dialog"><h2>App password</h2><p>Name: Outlook</p><p>Password: lkjhgfdsaqwertyu</p><button>Done</button></div>';
    const snapshot = read(page(list, dialog));
    expect(snapshot.page.state).toBe('app-password-shown');
    expect(JSON.stringify(snapshot)).not.toContain('lkjhgfdsaqwertyu');
  });

  it.each(['👩\u200d💻 laptop', '❤\ufe0f mail', 'می\u200cخواهم'])('keeps its name as on the page: %s', (name) => {
    expect(read(page(list.replace('Old client', name))).appPasswords).toEqual([{ name }]);
  });

  it('has no name that is a secret in disguise', () => {
    const row = '<ul><li><span>Phone</span><span>abcdefgh\u200dijklmnop</span><button>Delete</button></li></ul>';
    expect(JSON.stringify(read(page(row)))).not.toContain('ijklmnop');
  });
});

it('takes a default line in words that are not known for no row', () => {
  const line = '<div>Unbekannte Worte, sonst: Mobil - +49 30 XXXX34 <a href="#">Ändern</a></div>';
  const html = `<ul><li><span>Telefon</span><span>+49 30 XXXX34</span><button>Ändern</button><button>Löschen</button></li></ul>`;
  expect(kinds(page(line + html))).toEqual(['phone-mobile']);
});
