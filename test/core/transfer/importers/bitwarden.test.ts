import { describe, expect, it } from 'vitest';
import { bytesOf } from '../make/backup';
import { bitwardenArgon2id, bitwardenPbkdf2 } from '../make/bitwarden';
import { failureOf, read, readJson } from '../reading';

const file = (items: readonly unknown[]) => ({ encrypted: false, folders: [{ id: 'f', name: 'Work' }], items });
const login = (totp: unknown, more: object = {}) => ({
  type: 1,
  name: 'Northwind',
  login: { username: 'ada', totp },
  ...more,
});

describe('bitwarden', () => {
  it('gives a bare secret the item and the user, a link its own names or none', async () => {
    const { entries } = await readJson(
      file([
        login('mfrg gzdf'),
        login('steam://MFRGGZDF'),
        login('otpauth://totp/Contoso:grace?secret=MFRGGZDF'),
        login('otpauth://totp/?secret=MFRGGZDF'),
      ]),
    );
    expect(entries.map(({ type, issuer, label }) => [type, issuer, label])).toEqual([
      ['totp', 'Northwind', 'ada'],
      ['steam', 'Northwind', 'ada'],
      ['totp', 'Contoso', 'grace'],
      ['totp', '', ''],
    ]);
    expect(entries.map(({ note }) => note)).toEqual([undefined, undefined, undefined, 'Northwind']);
  });

  it('passes over items without a code and rejects what is none', async () => {
    const { entries, rejected } = await readJson(
      file([
        login(null),
        login(''),
        login('  '),
        { type: 2, name: 'Note' },
        { type: 1, login: null },
        login(7),
        login('nonsense!'),
        login('otpauth://totp/a?secret=MFRGGZDF&digits=4'),
      ]),
    );
    expect(entries).toEqual([]);
    expect(rejected.map(({ where }) => where)).toEqual(['entry 6', 'entry 7', 'entry 8']);
  });

  it('keeps folder, favourite and sites', async () => {
    const item = login('MFRGGZDF', { folderId: 'f', favorite: true });
    Object.assign(item.login, {
      uris: [
        { uri: 'https://login.example.com/x?y' },
        { uri: 'androidapp://com.example' },
        { uri: 'example.org' },
        { uri: null },
      ],
    });
    const { entries } = await readJson(file([item]));
    expect(entries).toEqual([
      expect.objectContaining({ tags: ['Work'], pinned: true, sites: ['login.example.com', 'example.org'] }),
    ]);
  });

  it('reads a CSV with other columns, empty lines and cells that hold lines', async () => {
    const csv =
      'name,notes,login_username,login_totp\r\n\r\nNorthwind,"a\nb",ada,mfrggzdf\r\n\r\nNone,,,\r\nBad,,,0\r\n';
    const { entries, rejected, format } = await read(bytesOf(csv));
    expect(format).toBe('bitwarden');
    expect(entries.map(({ issuer, label }) => [issuer, label])).toEqual([['Northwind', 'ada']]);
    expect(rejected).toHaveLength(1);
  });

  it('refuses a declared cost before it runs, with and without a password', async () => {
    const started = performance.now();
    const json: object = JSON.parse(new TextDecoder().decode((await bitwardenArgon2id()).bytes));
    const message = async (cost: object) => (await failureOf(readJson({ ...json, ...cost }, 'sesame'))).message;
    expect(await message({ kdfMemory: 1_000_000 })).toMatch(/memory/);
    expect(await message({ kdfIterations: 1_000_000 })).toMatch(/cost/);
    expect(await message({ kdfMemory: 1024, kdfIterations: 60 })).toMatch(/cost/);
    expect(await message({ kdfParallelism: 1e9 })).toMatch(/cost/);
    expect(await message({ kdfType: 0, kdfIterations: 2e9 })).toMatch(/cost/);
    for (const wrong of ['3', null, 0, -1, 1.5, {}]) expect(await message({ kdfIterations: wrong })).toMatch(/damaged/);
    expect(performance.now() - started).toBeLessThan(1500);
  });

  it('says that a key derivation is newer than it knows', async () => {
    const json: object = JSON.parse(new TextDecoder().decode(bitwardenPbkdf2().bytes));
    expect((await failureOf(readJson({ ...json, kdfType: 2 }, 'sesame'))).message).toMatch(/version/);
    expect((await failureOf(readJson({ ...json, kdfType: null }, 'sesame'))).failure).toBe('damaged');
  });

  it('tells damage from a wrong password by the check value', async () => {
    const json: { data: string } = JSON.parse(new TextDecoder().decode(bitwardenPbkdf2().bytes));
    const data = json.data.replace(/\|(.)/, (_, letter: string) => `|${letter === 'A' ? 'B' : 'A'}`);
    expect((await failureOf(readJson({ ...json, data }, 'sesame'))).failure).toBe('damaged');
    expect((await failureOf(readJson({ ...json, data }, 'wrong'))).failure).toBe('wrong-password');
  });

  it('refuses an account-restricted export that lists no items', async () => {
    const failure = await failureOf(
      readJson({ encrypted: true, encKeyValidation_DO_NOT_EDIT: '2.a|b|c', data: '2.a|b|c' }),
    );
    expect(failure.failure).toBe('refused');
    expect(failure.message).toMatch(/restricted.*password-protected/);
  });
});
