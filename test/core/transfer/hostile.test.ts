import { describe, expect, it } from 'vitest';
import { base32, bytesOf, type MadeBackup } from './make/backup';
import { outcome } from './outcome';
import { read } from './reading';

describe('a hostile file', () => {
  const refusal = (text: string): Promise<string> =>
    outcome(bytesOf(text), {
      format: 'aegis',
      name: text.slice(0, 40),
      bytes: new Uint8Array(),
      password: 'x',
      holds: [],
    });

  it.each([
    ['a key of RSA', [0x85, 0x01, 0x0c, 0x03]],
    ['a key of an elliptic curve', [0x84, 0x5e, 0x03]],
    ['a password', [0x8c, 0x0d, 0x04]],
    ['a key, new packets', [0xc1, 0xc0, 0x4c, 0x03]],
    ['a short key, new packets', [0xc1, 0x5e, 0x03]],
    ['a password, new packets', [0xc3, 0x2e, 0x04]],
  ])('of PGP in binary, for %s, is refused', async (_, start) => {
    const bytes = Uint8Array.from([...start, ...Array.from({ length: 300 }, (__, i) => (i * 151 + 89) & 255)]);
    const message: MadeBackup = { format: 'andotp', name: 'PGP', bytes, password: 'x', holds: [] };
    expect(await outcome(bytes, message)).toBe('refused');
  });

  it('nested too deeply is refused at once', async () => {
    const started = performance.now();
    for (const [open, close] of [
      ['[', ']'],
      ['{"a":', '}'],
    ] as const) {
      expect(await refusal(open.repeat(100_000))).toBe('refused');
      expect(await refusal(`${open.repeat(100_000)}1${close.repeat(100_000)}`)).toBe('refused');
    }
    expect(performance.now() - started).toBeLessThan(1000);
  });

  it('with more entries than anyone has is refused at once', async () => {
    const started = performance.now();
    expect(await refusal(`[${'{"secret":"AAAA","label":"a"},'.repeat(600_000)}0]`)).toBe('refused');
    expect(await refusal('otpauth://totp/a?secret=AAAA\n'.repeat(5001))).toBe('refused');
    expect(performance.now() - started).toBeLessThan(3000);
  });

  it('with keys of the prototype does nothing to ours', async () => {
    const text =
      '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"a":{"__proto__":{"polluted":1},"dataType":"OTPStorage","secret":"MFRGGZDF","type":"totp"}}';
    const { entries } = await read(bytesOf(text));
    expect(entries).toHaveLength(1);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  it('that repeats a key counts the last, as JSON does', async () => {
    const text = '[{"secret":"MFRGGZDF","secret":"MFRGGZDG","label":"a","type":"TOTP"}]';
    const { entries } = await read(bytesOf(text));
    expect(entries.map(({ secret }) => base32(secret))).toEqual(['MFRGGZDG']);
  });

  it('with numbers beyond all bounds rejects the entry alone', async () => {
    const entry = (fields: string) => `{"secret":"MFRGGZDF","label":"a","type":"HOTP",${fields}}`;
    const text = `[${[
      entry('"counter":1e309'),
      entry('"counter":18446744073709551616'),
      entry('"counter":-1'),
      entry('"counter":99999999999999999999999999'),
      entry('"digits":1e309'),
      entry('"counter":18446744073709551615'),
    ].join()}]`;
    const { entries, rejected } = await read(bytesOf(text));
    expect(entries.map(({ counter }) => counter)).toEqual([18_446_744_073_709_551_615n]);
    expect(rejected.map(({ where }) => where)).toEqual([1, 2, 3, 4, 5].map((i) => `entry ${i}`));
  });
});
