import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aegisEncrypted } from '../core/transfer/make/aegis';
import { bitwardenPbkdf2 } from '../core/transfer/make/bitwarden';
import { pngOf } from '../core/transfer/make/pictures';
import { errorsWhenReadUpTo, expectRefusal, run, type Run } from './transfer-tool';
import { otpauthList } from '../core/transfer/make/others';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'keytag-transfer-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** The tool's `--json`, with counters as they stand in the text. */
function listed(result: Run): {
  format: string;
  encrypted: boolean;
  accounts: Record<string, unknown>[];
  rejected: { where: string; why: string }[];
} {
  expect({ status: result.status, err: result.err }).toEqual({ status: 0, err: '' });
  return JSON.parse(result.out.replaceAll(/("counter": )(\d+)/g, '$1"$2"'));
}

describe('transfer', { timeout: 60_000 }, () => {
  it('lists a file as its contract says', () => {
    const path = file(
      'list.txt',
      [
        'otpauth://totp/Northwind:ada?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&digits=8',
        'otpauth://hotp/x?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&counter=9',
        'otpauth://hotp/big?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&counter=18446744073709551615',
        'motp://Tailspin:mo?secret=e3152afee62599c8',
        'otpauth://totp/old?secret=GEZDGNBV&algorithm=MD5',
      ].join('\n'),
    );
    // RFC 6238 appendix B at 59 s, RFC 4226 appendix D for count 9.
    expect(listed(run([path, '--json', '--at', '59']))).toEqual({
      format: 'otpauth-list',
      encrypted: false,
      accounts: [
        { type: 'totp', issuer: 'Northwind', label: 'ada', algorithm: 'SHA1', digits: 8, period: 30, code: '94287082' },
        {
          type: 'hotp',
          issuer: '',
          label: 'x',
          algorithm: 'SHA1',
          digits: 6,
          period: 30,
          counter: '9',
          code: '520489',
        },
        expect.objectContaining({ counter: '18446744073709551615', code: expect.stringMatching(/^\d{6}$/) }),
        { type: 'motp', issuer: 'Tailspin', label: 'mo', algorithm: 'SHA1', digits: 6, period: 10, code: null },
      ],
      rejected: [{ where: 'line 5', why: expect.stringContaining('MD5') }],
    });
  });

  it('says beside the list which part of a Google export is missing', () => {
    // The second part of two, one account.
    const part = Buffer.from('0a0c0a0548656c6c6f120161300218022001', 'hex');
    const path = file('part.txt', `otpauth-migration://offline?data=${encodeURIComponent(part.toString('base64'))}`);
    const { status, out, err } = run([path, '--json', '--at', '59']);
    expect(status).toBe(0);
    expect(err).toMatch(/^Part 1 of 2 .* missing\.\n$/);
    expect(Object.keys(JSON.parse(out))).toEqual(['format', 'encrypted', 'accounts', 'rejected']);
  });

  it('takes time 0 as a time', () => {
    const path = file('zero.txt', 'otpauth://totp/a?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ');
    // RFC 4226 appendix D, count 0.
    expect(listed(run([path, '--json', '--at', '0'])).accounts[0]?.['code']).toBe('755224');
    expect(listed(run(['--at=59', '--json', path])).accounts[0]?.['code']).toBe('287082');
  });

  it('reads one line of standard input and takes only its newline away', () => {
    const path = file('spaced.json', aegisEncrypted('  sesame\t ').bytes);
    for (const input of ['  sesame\t ', '  sesame\t \n', '  sesame\t \r\n', '  sesame\t \nsecond line\n']) {
      const { accounts, encrypted } = listed(run([path, '--json', '--password-stdin'], input));
      expect([accounts.length, encrypted]).toEqual([aegisEncrypted().holds.length, true]);
    }
    expectRefusal(run([path, '--json', '--password-stdin'], 'sesame\n'), /^The password is wrong\.$/m);
    expectRefusal(run([path, '--json', '--password-stdin'], '  sesame\t'), /^The password is wrong\.$/m);
    expectRefusal(run([path, '--json']), /needs a password/);
    expectRefusal(run([path, '--json', '--password-stdin']), /needs a password/);
  });

  it('does not wait for a password that it does not need', () => {
    const path = file('open.txt', otpauthList.bytes);
    expect(listed(run([path, '--json', '--password-stdin'], 'anything')).accounts).toHaveLength(
      otpauthList.holds.length,
    );
  });

  it('tells each failure in words of its own', () => {
    expect.hasAssertions();
    const encrypted = Buffer.from(aegisEncrypted().bytes);
    const costly = encrypted.toString().replaceAll('"n": 1024', '"n": 1073741824');
    expectRefusal(run([file('cut.json', encrypted.subarray(0, 700))]), /truncated or damaged/);
    expectRefusal(run([file('empty', '')]), /empty/);
    expectRefusal(run([file('hello.txt', 'Hello there')]), /not a backup/);
    expectRefusal(run([file('unknown.json', '{"hello":["there"]}')]), /not a backup/);
    expectRefusal(run([file('costly.json', costly)]), /memory/);
    expectRefusal(
      run([file('passes.json', Buffer.from(bitwardenPbkdf2().bytes).toString().replace('1000', '999999999'))]),
      /cost/,
    );
    expectRefusal(
      run([file('restricted.json', '{"encrypted":true,"items":[],"folders":[]}')]),
      /restricted.*password-protected/,
    );
    expectRefusal(run([file('pgp.asc', '-----BEGIN PGP MESSAGE-----\n\nhQEMA')]), /PGP/);
    expectRefusal(
      run([file('push.txt', 'phonefactor://activate_account?code=1&url=x')]),
      /different authenticator app/,
    );
    expectRefusal(run([file('large.bin', new Uint8Array(20 * 1024 * 1024 + 1))]), /too large/);
    expectRefusal(run([file('deep.json', '['.repeat(1_000_000))]), /nested too deeply/);
    expectRefusal(run([file('many.txt', 'otpauth://totp/a?secret=AAAA\n'.repeat(5001))]), /too large/);
  });

  it('stops without a word when nobody reads on', () => {
    const long = file('long.txt', 'otpauth://totp/a?secret=GEZDGNBVGY3TQOJQ\n'.repeat(4000));
    expect(errorsWhenReadUpTo(1, [long, '--json'])).toBe('');
  });

  it('never quotes the file', () => {
    const secret = 'JBSWY3DPEHPK3PXP';
    const result = run([file('broken.json', `{"version":1,"header":{},"db":{"entries":[{"secret":"${secret}" oops`)]);
    expectRefusal(result, /damaged/);
    expect(result.err).not.toContain(secret);
    const sqlite = run([file('pf.sqlite', `SQLite format 3\0${' '.repeat(100)}oath_secret_key ${secret}`)]);
    expectRefusal(sqlite, /Microsoft Authenticator.*different authenticator app/);
  });

  it('says what is wrong with the call', () => {
    expect.hasAssertions();
    const path = file('a.txt', otpauthList.bytes);
    expectRefusal(run([]), /One file is needed/);
    expectRefusal(run([path, path]), /One file is needed/);
    expectRefusal(run([path, '--nonsense']), /option is not known/);
    expectRefusal(run([path, '--at']), /option is not known or lacks/);
    for (const at of ['x', '1.5']) expectRefusal(run([path, `--at=${at}`]), /whole seconds/);
    expectRefusal(run([path, '--to', 'nonsense']), /--to knows/);
    expectRefusal(run([join(folder, 'nowhere')]), /no such file/i);
    expectRefusal(run([folder]), /not a file/);
  });

  it('shows people names and codes, never a secret or a control character', () => {
    const path = file(
      'names.txt',
      'otpauth://totp/Evil%1B%5B2J%0Aname:a%E2%80%AE?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ',
    );
    const { status, out, err } = run([path, '--at', '59']);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toContain('287082');
    expect(out).not.toContain('GEZDGNBV');
    expect(out.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });

  it('converts, and what it wrote reads again', () => {
    const path = file('convert.txt', otpauthList.bytes);
    for (const format of ['json', 'aegis', 'otpauth-list']) {
      const converted = run([path, '--to', format]);
      expect({ status: converted.status, err: converted.err }).toEqual({ status: 0, err: '' });
      const again = listed(run([file(`again-${format}`, converted.out), '--json', '--at', '0']));
      expect(again.accounts).toEqual(listed(run([path, '--json', '--at', '0'])).accounts);
    }
    const partial = run([path, '--to', '2fas']);
    expect(partial.status).toBe(0);
    expect(partial.err.trim().split('\n')).toHaveLength(2);
  });

  it('seals a Keytag backup: the first line opens, the second seals', () => {
    const locked = file('locked.json', aegisEncrypted('old').bytes);
    const sealed = run([locked, '--to', 'keytag', '--password-stdin'], 'old\nnew\n');
    expect({ status: sealed.status, err: sealed.err }).toEqual({ status: 0, err: '' });
    const again = file('sealed.keytag.json', sealed.out);
    expect(listed(run([again, '--json', '--password-stdin'], 'new\n'))).toMatchObject({
      format: 'keytag',
      encrypted: true,
    });
    expectRefusal(run([again, '--json', '--password-stdin'], 'old\n'), /password is wrong/);
    expectRefusal(run([file('open2.txt', otpauthList.bytes), '--to', 'keytag']), /password/);
  });

  it('reads the QR codes of a picture', () => {
    const text = 'otpauth://totp/Northwind:ada?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
    const { accounts, format } = listed(run([file('code.png', pngOf(text)), '--json', '--at', '59']));
    expect([format, accounts[0]?.['code']]).toEqual(['qr-image', '287082']);
    expectRefusal(
      run([file('push.png', pngOf('phonefactor://activate_account?code=1'))]),
      /different authenticator app/,
    );
    expectRefusal(run([file('cut.png', pngOf(text).subarray(0, 200))]), /damaged/);
  });
});
