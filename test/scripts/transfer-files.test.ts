import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aegisEncrypted, aegisPlain } from '../core/transfer/make/aegis';
import { otpauthList } from '../core/transfer/make/others';
import { makeZip } from '../core/transfer/make/zip';
import { expectRefusal, run } from './transfer-tool';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'keytag-files-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('transfer and the file system', { timeout: 60_000 }, () => {
  it('follows a link, and refuses what is no file without waiting for it', () => {
    const path = file('list.txt', otpauthList.bytes);
    const link = join(folder, 'link');
    symlinkSync(path, link);
    expect(run([link, '--json']).status).toBe(0);
    symlinkSync(join(folder, 'nowhere'), join(folder, 'dangling'));
    expectRefusal(run([join(folder, 'dangling')]), /no such file/);
    symlinkSync('loop', join(folder, 'loop'));
    expectRefusal(run([join(folder, 'loop')]), /cannot be read/);
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    expectRefusal(run([join(folder, 'pipe')]), /not a file/);
    expectRefusal(run(['/dev/zero']), /not a file/);
  });

  it('does not read what is far too large', () => {
    expect.hasAssertions();
    const path = file('sparse', '');
    truncateSync(path, 5 * 1024 ** 3);
    expectRefusal(run([path]), /too large/);
  });
});

describe('transfer and hostile files', { timeout: 60_000 }, () => {
  it('has three sentences for a wrong password, a cut file and a newer version', () => {
    const text = Buffer.from(aegisEncrypted().bytes).toString();
    const said = [
      run([file('whole.json', text), '--password-stdin'], 'wrong\n'),
      run([file('cut.json', text.slice(0, -200)), '--password-stdin'], 'sesame\n'),
      run([file('newer.json', text.replace('"version": 1', '"version": 2')), '--password-stdin'], 'sesame\n'),
    ];
    for (const [i, words] of [/password is wrong/, /truncated or damaged/, /version/].entries()) {
      expectRefusal(said[i]!, words);
    }
    expect(new Set(said.map(({ err }) => err)).size).toBe(3);
  });

  it.each([
    ['entities', '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><KeePassFile>&b;</KeePassFile>', /DTD/],
    ['deep XML', `<?xml version="1.0"?><KeePassFile>${'<Group>'.repeat(200)}`, /nested too deeply/],
    ['a zip bomb', makeZip({ name: 'winauth.txt', content: new Uint8Array(60_000_000) }), /zip bomb/],
    ['a zip that lies', makeZip({ name: 'a.txt', content: new Uint8Array(30_000_000), declaredSize: 9 }), /zip bomb/],
    ['a zip in a zip', makeZip({ name: 'a.zip', content: makeZip({ name: 'b', content: '' }) }), /another zip/],
    [
      'a bitmap',
      Uint8Array.from({ length: 300 }, (_, i) => [66, 77, 44, 1][i] ?? (i === 10 ? 54 : i === 14 ? 40 : 0)),
      /PNG/,
    ],
    ['noise', Uint8Array.from({ length: 40 }, (_, i) => ((i * 151 + 89) ** 2) & 255), /password|not a backup/],
  ])('refuses %s in one line', (name, content, words) => {
    expect.hasAssertions();
    expectRefusal(run([file(name.replaceAll(' ', '-'), content)]), words);
  });

  it('leaves one bad entry out and says which', () => {
    const text = Buffer.from(aegisPlain.bytes).toString().replace('"digits": 6', '"digits": 11');
    const { status, out, err } = run([file('bad.json', text), '--json']);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    const { accounts, rejected } = JSON.parse(out);
    expect([accounts.length, rejected]).toEqual([
      aegisPlain.holds.length - 1,
      [{ where: 'entry 1', why: 'Its number of digits is not between 5 and 10.' }],
    ]);
  });
});
