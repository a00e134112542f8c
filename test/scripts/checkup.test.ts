import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { encodeQR } from 'qr';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { securityInfoPage, type BuiltRow } from '../portal/pages-built';

const url = 'https://mysignins.microsoft.com/security-info';
const uri = 'otpauth://totp/Microsoft:me@contoso.com?secret=ZDNDCLDVXWMB7NFV&issuer=Microsoft';
const push =
  'phonefactor://activate_account?code=518227904&url=https%3a%2f%2fmobileappcommunicator.auth.microsoft.com%2factivatev2%2f1';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'keytag-checkup-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

function checkup(...args: string[]): Promise<Ran> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['node_modules/tsx/dist/cli.mjs', 'scripts/checkup.ts', ...args],
      (error, out, stderr) => {
        resolve({ code: error ? Number(error.code ?? 1) : 0, out, error: stderr });
      },
    );
  });
}

async function saved(name: string, content: string | Uint8Array): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, content);
  return file;
}

const rows: BuiltRow[] = [
  { name: 'Phone', value: '+1 XXXXXXX12', actions: ['change', 'delete'] },
  { name: 'App password', value: 'Thunderbird laptop', actions: ['delete'] },
];
const defaultLine = '<p>Default sign-in method: Phone - text +1 XXXXXXX12 <button>Change</button></p>';

function qrPng(text: string): Buffer {
  const modules = encodeQR(text, 'raw');
  const scale = 5;
  const size = modules.length * scale;
  const png = new PNG({ width: size, height: size });
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const dark = modules[Math.floor(y / scale)]![Math.floor(x / scale)];
      png.data.fill(dark ? 0 : 255, (y * size + x) * 4, (y * size + x) * 4 + 3);
      png.data[(y * size + x) * 4 + 3] = 255;
    }
  }
  return PNG.sync.write(png);
}

/** The same code as rectangles, as one path of squares, and as strokes: what QR libraries draw. */
const drawings: Record<string, (modules: readonly (readonly boolean[])[]) => string> = {
  rectangles: (modules) =>
    modules
      .flatMap((line, y) =>
        line.flatMap((dark, x) => (dark ? [`<rect x="${x}" y="${y}" width="1" height="1" fill="#000"/>`] : [])),
      )
      .join(''),
  path: (modules) =>
    `<path d="${modules.flatMap((line, y) => line.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('')}"/>`,
  strokes: (modules) =>
    `<path stroke="#000" d="${modules.flatMap((line, y) => line.flatMap((dark, x) => (dark ? [`M${x} ${y + 0.5}h1`] : []))).join('')}"/>`,
};
const dialog = (picture: string) => securityInfoPage(rows, { dialog: `<h2>x</h2>${picture}<button>y</button>` });

describe('checkup', { timeout: 90_000 }, () => {
  it('answers with exactly the keys of the contract', async () => {
    const file = await saved('list.html', securityInfoPage(rows, { defaultLine }));
    const { code, out, error } = await checkup(file, '--url', url, '--json');
    expect([code, error]).toEqual([0, '']);
    expect(JSON.parse(out)).toEqual({
      page: {
        kind: 'security-info',
        accountKind: 'work',
        cloud: 'public',
        state: 'list',
        offersCode: null,
        qr: null,
        secretShown: false,
        canAddAppPassword: null,
      },
      methods: [
        { kind: 'phone-mobile', label: '+1 XXXXXXX12', isDefault: true, evidence: ['shape:phone', 'label:en'] },
        { kind: 'app-password', label: 'Thunderbird laptop', isDefault: false, evidence: ['label:en'] },
      ],
      appPasswords: [{ name: 'Thunderbird laptop' }],
      defaultMethod: { kind: 'phone-mobile', systemPreferred: false },
      missing: [],
      verdicts: expect.arrayContaining([{ id: 'text-or-voice-only', outcome: 'fail', severity: 'critical' }]),
    });
  });

  it('tells people what it saw and what to do', async () => {
    const file = await saved('people.html', securityInfoPage(rows, { defaultLine }));
    const { code, out } = await checkup(file, '--url', url);
    expect(code).toBe(0);
    expect(out).toMatch(/^Page: security-info, work account, public cloud, showing list$/m);
    expect(out).toMatch(/phone-mobile: \+1 XXXXXXX12 \[default\]/);
    expect(out).toMatch(/To do: /);
    expect(out).not.toMatch(/checks\.|\$1/);
  });

  it('says of another page that it is not ours', async () => {
    const file = await saved('other.html', securityInfoPage(rows));
    const { code, out } = await checkup(
      file,
      '--url',
      'https://mysignins.microsoft.com.evil.example/security-info',
      '--json',
    );
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ page: { kind: null, cloud: null }, methods: [], defaultMethod: null });
  });

  it('reads codes from pictures in the page, beside it, and drawn', async () => {
    const png = qrPng(uri);
    await saved('beside.png', png);
    const pictures = {
      data: `<img src="data:image/png;base64,${png.toString('base64')}">`,
      beside: '<img src="./beside.png">',
      ...Object.fromEntries(
        Object.entries(drawings).map(([name, draw]) => {
          const modules = encodeQR(uri, 'raw');
          return [name, `<svg viewBox="0 0 ${modules.length} ${modules.length}">${draw(modules)}</svg>`];
        }),
      ),
    };
    for (const [name, picture] of Object.entries(pictures)) {
      const { out } = await checkup(await saved(`${name}.html`, dialog(picture)), '--url', url, '--json');
      expect({ name, read: JSON.parse(out) }).toMatchObject({
        name,
        read: { page: { state: 'authenticator-qr', qr: 'otpauth' } },
      });
      expect(out).not.toContain('ZDND');
    }
  });

  it('tells the push code apart, and never looks outside the page’s folder', async () => {
    const pushed = await saved(
      'push.html',
      dialog(`<img src="data:image/png;base64,${qrPng(push).toString('base64')}">`),
    );
    expect(JSON.parse((await checkup(pushed, '--url', url, '--json')).out)).toMatchObject({ page: { qr: 'push' } });
    await saved('outside.png', qrPng(uri));
    const outside = await saved(
      'outside.html',
      dialog(
        `<img src="../${folder.split('/').at(-1)!}/outside.png"><img src="file://${folder}/outside.png"><img src="/etc/hostname">`,
      ),
    );
    expect(JSON.parse((await checkup(outside, '--url', url, '--json')).out)).toMatchObject({ page: { qr: 'otpauth' } });
    const elsewhere = await saved(
      'elsewhere.html',
      dialog('<img src="../../etc/hostname"><img src="https://example.com/q.png">'),
    );
    expect(JSON.parse((await checkup(elsewhere, '--url', url, '--json')).out)).toMatchObject({ page: { qr: null } });
  });

  it('runs and loads nothing', async () => {
    const html = `<script>document.body.innerHTML='';process.exit(7)</script><iframe src="http://127.0.0.1:9/"></iframe><link rel="stylesheet" href="http://127.0.0.1:9/x.css"><img src=x onerror="process.exit(7)">`;
    const { code, out } = await checkup(
      await saved('script.html', securityInfoPage(rows, { defaultLine: html })),
      '--url',
      url,
      '--json',
    );
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ methods: [{ kind: 'phone-mobile' }, { kind: 'app-password' }] });
  });

  it('keeps a page’s control characters from the terminal', async () => {
    const file = await saved(
      'control.html',
      securityInfoPage([{ name: 'App password', value: 'a\u001b[31mred\u0007', actions: ['delete'] }]),
    );
    expect((await checkup(file, '--url', url)).out).not.toMatch(/(?!\n)\p{Cc}/u);
  });

  it('ends on a page built to exhaust it, with a reading or one line', async () => {
    const deep = await saved('deep.html', `<body>${'<div>'.repeat(100_000)}Phone`);
    const { code, error } = await checkup(deep, '--url', url, '--json');
    expect([0, 1]).toContain(code);
    expect(error.trim().split('\n')).toHaveLength(1);
  });

  it('says in one line what is wrong with the call or the file', async () => {
    const page = await saved('page.html', '<p>x');
    const calls: readonly (readonly [RegExp, readonly string[]])[] = [
      [/One file/, []],
      [/One file/, ['--url', url]],
      [/address is needed/, [page]],
      [/whole address/, [page, '--url', 'security-info']],
      [/not known/, [page, '--url', url, '--nonsense']],
      [/no such file/, [join(folder, 'none.html'), '--url', url]],
      [/not a file/, [folder, '--url', url]],
      [/not a web page/, [await saved('picture.html', qrPng(uri)), '--url', url]],
    ];
    for (const [message, args] of calls) {
      const { code, out, error } = await checkup(...args);
      expect([code, out]).toEqual([1, '']);
      expect(error).toMatch(message);
      expect(error.trim().split('\n')).toHaveLength(1);
    }
  });
});
