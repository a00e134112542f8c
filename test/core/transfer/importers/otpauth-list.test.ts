import { describe, expect, it } from 'vitest';
import { writeMigration } from '../../../../core/otp/migration-write';
import { accounts } from '../../../fixtures/transfer/accounts';
import { bytesOf } from '../make/backup';
import { read } from '../reading';

const push = 'phonefactor://activate_account?code=1';

describe('otpauth-list', () => {
  it('reads every kind of link, passes over comments, and rejects the rest by its line', async () => {
    const text = [
      '# mine',
      '; and yours',
      '// and theirs',
      '',
      '  otpauth://totp/Northwind:ada?secret=MFRGGZDF  ',
      'steam://MFRGGZDF',
      'motp://Tailspin:mo?secret=e3152afee62599c8',
      push,
      'hello',
      'otpauth://totp/a?secret=MFRGGZD0',
      ...writeMigration([accounts.plain], 1).texts,
    ].join('\n');
    const { entries, rejected, format } = await read(bytesOf(text));
    expect(format).toBe('otpauth-list');
    expect(entries.map(({ type }) => type)).toEqual(['totp', 'steam', 'motp', 'totp']);
    expect(rejected.map(({ where }) => where)).toEqual(['line 8', 'line 9', 'line 10']);
    expect(rejected[0]?.why).toMatch(/different authenticator app/);
    expect(rejected[2]?.why).toMatch(/\b0\b/);
  });

  it('is no list of Ente because a comment or another app speaks of its display', async () => {
    const display = 'codeDisplay=%7B%7D';
    for (const line of [`# otpauth://totp/a?secret=MFRGGZDF&${display}`, `motp://a:b?secret=00&${display}`]) {
      const { format, entries } = await read(bytesOf(`${line}\notpauth://totp/c?secret=MFRGGZDF`));
      expect([format, entries.at(-1)?.label]).toEqual(['otpauth-list', 'c']);
    }
    expect((await read(bytesOf(`\uFEFF\uFEFFotpauth://totp/a?secret=MFRGGZDF&${display}`))).format).toBe('ente');
  });

  it('keeps duplicates: only the person knows whether one may go', async () => {
    const line = 'otpauth://totp/Northwind:ada?secret=MFRGGZDF\n';
    expect((await read(bytesOf(line + line))).entries).toHaveLength(2);
  });

  it('reads 5,000 lines in less than a second', async () => {
    const line =
      'otpauth://totp/Northwind:ada@example.com?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=Northwind&algorithm=SHA256&digits=8\n';
    const bytes = bytesOf(line.repeat(5000));
    const started = performance.now();
    expect((await read(bytes)).entries).toHaveLength(5000);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
