import { describe, expect, it } from 'vitest';
import { extensionV1, extensionV2, extensionV3 } from '../make/authenticator-extension';
import { failureOf, readJson } from '../reading';

const entry = (fields: object) => ({
  dataType: 'OTPStorage',
  encrypted: false,
  type: 'totp',
  secret: 'MFRGGZDF',
  issuer: '',
  account: '',
  ...fields,
});
function json(made: { bytes: Uint8Array }): Record<string, Record<string, unknown>> {
  return JSON.parse(new TextDecoder().decode(made.bytes));
}

describe('authenticator-extension', () => {
  it('reads every kind it has, by name and by number', async () => {
    const { entries, rejected } = await readJson({
      a: entry({ index: 0, type: 'battle', digits: 6 }),
      b: entry({ index: 1, type: 'hex', secret: '00ff10' }),
      c: entry({ index: 2, type: 'hhex', secret: 'AB', counter: 3 }),
      d: entry({ index: 3, type: 'steam' }),
      e: entry({ index: 4, type: 2, counter: 9 }),
      f: entry({ index: 5, type: 7 }),
      g: entry({ index: 6, type: 'toString' }),
    });
    expect(
      entries.map(({ type, digits, counter, secret }) => [type, digits, counter, Buffer.from(secret).toString('hex')]),
    ).toEqual([
      ['totp', 8, 0n, '6162636465'.slice(0, 10)],
      ['totp', 6, 0n, '00ff10'],
      ['hotp', 6, 3n, 'ab'],
      ['steam', 5, 0n, '6162636465'],
      ['hotp', 6, 9n, '6162636465'],
    ]);
    expect(rejected).toHaveLength(2);
  });

  it('names an algorithm that Keytag does not have', async () => {
    const { rejected } = await readJson({ a: entry({ algorithm: 'GOST3411_2012_256' }), b: entry({ algorithm: 5 }) });
    expect(rejected.map(({ why }) => why)).toEqual([
      expect.stringContaining('GOST3411_2012_256'),
      expect.stringContaining('GOST3411_2012_512'),
    ]);
  });

  it('takes the site out of the issuer', async () => {
    const { entries } = await readJson({
      a: entry({ issuer: 'Northwind::login.example.com' }),
      b: entry({ issuer: 'X::' }),
    });
    expect(entries).toEqual([
      expect.objectContaining({ issuer: 'Northwind', sites: ['login.example.com'] }),
      expect.not.objectContaining({ sites: expect.anything() }),
    ]);
  });

  it('finds the key of version 2 at the top too', async () => {
    const { key, ...entries } = json(await extensionV2());
    const old = { ...entries, ...key };
    expect((await readJson(old, 'sesame')).entries.length).toBeGreaterThan(5);
    expect((await failureOf(readJson(old, 'wrong'))).failure).toBe('wrong-password');
  });

  it('says that a key is of a newer version than it knows', async () => {
    const file = json(await extensionV3());
    const id = Object.keys(file).find((key) => file[key]!['dataType'] === 'Key')!;
    const newer = { ...file, [id]: { ...file[id], version: 4 } };
    expect((await failureOf(readJson(newer, 'sesame'))).message).toMatch(/version/);
  });

  it('rejects an entry that has lost its secret or its kind, and no settings beside the entries', async () => {
    const { entries, rejected } = await readJson({
      a: { encrypted: false, type: 'totp', secret: 'MFRGGZDF', issuer: '', account: 'a', index: 0 },
      b: { encrypted: false, type: 'totp', issuer: '', account: 'b', index: 1 },
      c: { data: 'U2FsdGVkX18JGn5H', keyId: 'k', index: 2 },
      UserSettings: { theme: 'dark' },
    });
    expect(entries.map(({ label }) => label)).toEqual(['a']);
    expect(rejected.map(({ where }) => where)).toEqual(['entry 2', 'entry 3']);
  });

  it('rejects one damaged entry among good ones', async () => {
    for (const made of [extensionV1(), await extensionV2(), await extensionV3()]) {
      const file = json(made);
      const [id] = Object.keys(file);
      const record = file[id!]!;
      const field = typeof record['data'] === 'string' ? 'data' : 'secret';
      file[id!] = { ...record, [field]: String(record[field]).slice(0, 24) };
      const { entries, rejected } = await readJson(file, 'sesame');
      expect([entries.length, rejected.length]).toEqual([made.holds.length - 1, 1]);
    }
  });

  it('rejects an entry put in the place of another', async () => {
    const file = json(await extensionV3());
    const [a, b] = Object.keys(file);
    [file[a!], file[b!]] = [file[b!]!, file[a!]!];
    const { rejected } = await readJson(file, 'sesame');
    expect(rejected).toHaveLength(2);
  });

  it('refuses a declared cost before it runs', async () => {
    const file = json(await extensionV3());
    const id = Object.keys(file).find((key) => file[key]!['dataType'] === 'Key')!;
    const message = async (m: number, t: number) => {
      const hash = String(file[id]!['hash']).replace(/m=\d+,t=\d+/, `m=${m},t=${t}`);
      return (await failureOf(readJson({ ...file, [id]: { ...file[id], hash } }, 'sesame'))).message;
    };
    expect(await message(4_000_000_000, 1)).toMatch(/memory/);
    expect(await message(64, 4_000_000_000)).toMatch(/cost/);
  });

  it('says that a file without its key is damaged', async () => {
    const file = json(await extensionV3());
    const keyless = Object.fromEntries(Object.entries(file).filter(([, value]) => value['dataType'] !== 'Key'));
    expect((await failureOf(readJson(keyless, 'sesame'))).failure).toBe('damaged');
  });

  it('reads clear entries beside a damaged key record', async () => {
    const { entries, rejected } = await readJson({ a: entry({ index: 0, account: 'a' }), k: { dataType: 'Key' } });
    expect(entries.map(({ label }) => label)).toEqual(['a']);
    expect(rejected).toEqual([]);
  });
});
