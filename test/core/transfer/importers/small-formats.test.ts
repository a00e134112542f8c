import { describe, expect, it } from 'vitest';
import { bytesOf } from '../make/backup';
import { failureOf, read, readJson } from '../reading';

describe('duo', () => {
  it('passes over push accounts and takes a counter for HOTP', async () => {
    const { entries, rejected } = await readJson([
      { accountType: 'DuoAccount', name: 'push' },
      { accountType: 'OtpAccount', name: 'a', otpGenerator: { otpSecret: 'MFRGGZDF' } },
      { accountType: 'OtpAccount', name: 'b', otpGenerator: { otpSecret: 'MFRGGZDF', counter: 3 } },
      { accountType: 'OtpAccount', name: 'c', otpGenerator: { otpSecret: 'MFRGGZDF', counter: '-1' } },
    ]);
    expect(entries.map(({ type, label, counter }) => [type, label, counter])).toEqual([
      ['totp', 'a', 0n],
      ['hotp', 'b', 3n],
    ]);
    expect(rejected).toHaveLength(1);
  });
});

describe('ente', () => {
  const link = (display: object) =>
    `otpauth://totp/:ada?secret=mfrggzdf&issuer&codeDisplay=${encodeURIComponent(JSON.stringify(display))}\n`;

  it('keeps tags, note and pin, and leaves the trash out', async () => {
    const { entries, rejected, warnings, format } = await read(
      bytesOf(link({ pinned: true, tags: ['Work'], note: 'spare' }) + link({ trashed: true })),
    );
    expect(format).toBe('ente');
    expect(entries).toEqual([
      expect.objectContaining({ issuer: '', label: 'ada', pinned: true, tags: ['Work'], note: 'spare' }),
    ]);
    expect([rejected, warnings]).toEqual([[], [expect.stringMatching(/trash/)]]);
  });
});

describe('keytag', () => {
  it('says that a backup is newer, damaged, or asks too much', async () => {
    const sealed = {
      format: 'keytag-encrypted',
      version: 1,
      kdf: { name: 'argon2id', memory: 65_536, passes: 3, lanes: 1, salt: 'AAAAAAAAAAAAAAAAAAAAAA==' },
      nonce: 'AAAAAAAAAAAAAAAA',
      sealed: 'AAAAAAAAAAAAAAAAAAAAAA==',
    };
    const said = async (change: object) => (await failureOf(readJson({ ...sealed, ...change }, 'x'))).message;
    expect(await said({})).toMatch(/password is wrong/);
    expect(await said({ version: 2 })).toMatch(/version/);
    expect(await said({ nonce: 'AAAA' })).toMatch(/damaged/);
    expect(await said({ kdf: { ...sealed.kdf, memory: 99_999_999 } })).toMatch(/memory/);
    expect(await said({ kdf: { ...sealed.kdf, passes: 99_999_999 } })).toMatch(/cost/);
    expect((await failureOf(readJson({ format: 'keytag', version: 1 }))).failure).toBe('damaged');
  });
});

describe('lastpass', () => {
  const account = (fields: object) => ({
    issuerName: 'Mine',
    originalIssuerName: 'Northwind',
    userName: 'me',
    secret: 'MFRGGZDF',
    timeStep: 30,
    digits: 6,
    algorithm: 'SHA1',
    ...fields,
  });

  it('keeps folders of the person, and passes over accounts that are push only', async () => {
    const { entries, rejected } = await readJson({
      deviceId: '',
      version: 3,
      folders: [
        { id: 0, name: 'Other accounts' },
        { id: 7, name: 'Work' },
      ],
      accounts: [
        account({ folderData: { folderId: 7 }, isFavorite: true }),
        account({ folderData: { folderId: 0 }, pushNotification: true }),
        account({ pushNotification: true, secret: '' }),
        account({ secret: '' }),
        account({ issuerName: undefined }),
      ],
    });
    expect(entries).toEqual([
      expect.objectContaining({ issuer: 'Mine', label: 'me', tags: ['Work'], pinned: true }),
      expect.not.objectContaining({ tags: expect.anything() }),
      expect.objectContaining({ issuer: 'Northwind' }),
    ]);
    expect(rejected).toEqual([{ where: 'entry 4', why: 'It has no secret.' }]);
  });
});

describe('proton-authenticator', () => {
  it('reads Steam, whose name stands beside it, and notes', async () => {
    const { entries } = await readJson({
      version: 1,
      entries: [
        { id: '1', content: { uri: 'steam://MFRGGZDF', entry_type: 'Steam', name: 'gordon' }, note: 'spare' },
        { id: '2', content: { uri: 'otpauth://totp/?secret=MFRGGZDF', entry_type: 'Totp', name: 'ada' }, note: null },
      ],
    });
    expect(entries.map(({ type, issuer, label, note }) => [type, issuer, label, note])).toEqual([
      ['steam', '', 'gordon', 'spare'],
      ['totp', '', 'ada', undefined],
    ]);
  });

  it('is damaged when it is too short', async () => {
    expect((await failureOf(readJson({ version: 1, salt: 'AAAA', content: 'AAAA' }, 'x'))).failure).toBe('damaged');
    expect((await failureOf(readJson({ version: 2, salt: 'AAAA', content: 'AAAA' }, 'x'))).message).toMatch(/version/);
  });
});

describe('raivo', () => {
  it('takes the empty string for nothing and checks what is said', async () => {
    const row = {
      issuer: 'Northwind',
      account: 'ada',
      secret: 'MFRGGZDF',
      algorithm: 'SHA1',
      digits: '6',
      kind: 'TOTP',
      timer: '',
      counter: '',
      pinned: 'true',
    };
    const { entries, rejected } = await readJson([
      row,
      { ...row, digits: '4' },
      { ...row, timer: '30.5' },
      { ...row, kind: '' },
    ]);
    expect(entries).toEqual([expect.objectContaining({ period: 30, pinned: true })]);
    expect(rejected).toHaveLength(3);
  });
});

describe('steam', () => {
  it('reads one account alone, and several by their id', async () => {
    const account = { shared_secret: 'THIl8+Jl6ugxr8x0X6eRMg==', account_name: 'gordon' };
    expect((await readJson(account)).entries).toEqual([
      expect.objectContaining({ type: 'steam', issuer: 'Steam', label: 'gordon', digits: 5 }),
    ]);
    const { entries, rejected } = await readJson({ accounts: { 1: account, 2: { ...account, shared_secret: '!' } } });
    expect([entries.length, rejected.length]).toEqual([1, 1]);
  });
});

describe('stratum', () => {
  const row = {
    Type: 2,
    Issuer: 'Northwind',
    Username: null,
    Secret: 'MFRGGZDF',
    Algorithm: 0,
    Digits: 6,
    Period: 30,
    Counter: 0,
  };

  it('keeps categories as tags and rejects numbers it does not know', async () => {
    const { entries, rejected } = await readJson({
      Authenticators: [
        row,
        { ...row, Type: 9 },
        { ...row, Algorithm: 7 },
        { ...row, Type: '2' },
        { ...row, Algorithm: null },
      ],
      Categories: [{ Id: 'c', Name: 'Work' }],
      AuthenticatorCategories: [{ CategoryId: 'c', AuthenticatorSecret: 'MFRGGZDF' }],
    });
    expect(entries.map(({ issuer, label, tags }) => [issuer, label, tags])).toEqual([
      ['Northwind', '', ['Work']],
      ['Northwind', '', ['Work']],
    ]);
    expect(rejected.map(({ where }) => where)).toEqual(['entry 2', 'entry 3', 'entry 4']);
    expect(rejected[1]?.why).toContain('Algorithm-7 is not supported');
  });

  it('reads the printed page', async () => {
    const page =
      '<!doctype html><html><head><title>Stratum Backup</title></head><td><code>otpauth://totp/A:b?secret=MFRGGZDF&amp;issuer=A&digits=8</code></td><td><code>motp://M:u?secret=7ac61d4736f51a2b</code></td>';
    const { entries, format } = await read(bytesOf(page));
    expect(format).toBe('stratum');
    expect(entries.map(({ type, issuer, digits }) => [type, issuer, digits])).toEqual([
      ['totp', 'A', 8],
      ['motp', 'M', 6],
    ]);
  });

  it('is damaged when its blocks are not whole', async () => {
    expect((await failureOf(read(bytesOf('AUTHENTICATORPRO and no more'), 'x'))).failure).toBe('damaged');
    expect((await failureOf(read(bytesOf(`AuthenticatorPro${'x'.repeat(50)}`), 'x'))).failure).toBe('damaged');
  });
});
