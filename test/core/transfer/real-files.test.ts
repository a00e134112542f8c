import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pictureCodes } from '../../../scripts/picture-codes';
import { readTransfer } from '../../../core/transfer/read';
import { base32 } from './make/backup';
import { failureOf } from './reading';

/** Real backups of other apps, read where they lie; skipped, visibly, where the folder is absent. */
const folder = '../shared/samples';

async function listed(name: string, password = 'test') {
  const bytes = new Uint8Array(readFileSync(`${folder}/${name}`));
  const { importer, opened } = await readTransfer(bytes, pictureCodes);
  const { entries, rejected, warnings } = opened.locked ? await opened.unlock(password) : opened.imported;
  const lines = entries.map(
    ({ type, issuer, label, secret, algorithm, digits, period, counter, pin }) =>
      `${type} ${issuer}/${label} ${base32(secret)} ${algorithm} ${digits} ${type === 'hotp' ? `#${counter}` : `${period}s`}${pin === undefined ? '' : ` pin ${pin}`}`,
  );
  return { format: importer.id, lines: lines.toSorted(), rejected, warnings };
}

/** The accounts of Stratum's test files. */
const long = 'totp Long/Period JGRMXBLPPYQIFMRBFQDHNP3MPPYQYNUN SHA1 6 60s';
const many = 'totp Many/Digits WEV2GHDH4EAU7D5SZGCIQOFBNQ35EHBS SHA1 9 30s';
const sha256 = 'totp Sha/256 RJNZJM7PAGJUBG32XHQWHFZVLYOMGIUQ SHA256 6 30s';
const sha512 = 'totp Sha/512 UW33SR5O4EKTDXNCBBS5FSPUKAYXIWOH SHA512 6 30s';
const hotp = 'hotp Standard/Hotp JOR2VZXMNHACFNLRAOACFFRDRYAOFMLB SHA1 6 #10';
const totp = 'totp Standard/Totp 54VEGZFJHM3BGDONFERMPUOKNGDJETGM SHA1 6 30s';
const noIssuer = (name: string): string => `totp ${name} KY2QJPMNQLSGSZE2C5F7AYBLBVEEDHFX SHA1 6 30s`;
const all = [long, many, sha256, sha512, hotp, totp];

describe.skipIf(!existsSync(folder))('real files', () => {
  it.each([
    ['stratum/urilist.txt', 'otpauth-list', [...all, noIssuer('NoIssuer/NoIssuer')]],
    ['stratum/ente.unencrypted.txt', 'otpauth-list', [...all, noIssuer('NoIssuer/NoIssuer')]],
    [
      'stratum/googleauthenticator.txt',
      'google-migration',
      [long.replace('60s', '30s'), sha256, sha512, hotp, totp, noIssuer('/NoIssuer')],
    ],
    ['stratum/backup.legacy.authpro', 'stratum', [...all, noIssuer('NoIssuer/')]],
    ['stratum/backup.strong.authpro', 'stratum', [...all, noIssuer('NoIssuer/')]],
    [
      'stratum/freeotpplus.json',
      'freeotp-plus',
      [long, many.replace(' 9 ', ' 8 '), sha256, sha512, hotp, totp, noIssuer('NoIssuer/NoIssuer')],
    ],
    ['stratum/lastpass.json', 'lastpass', [long, many, sha256, sha512, totp, noIssuer('/NoIssuer')]],
    [
      'stratum/bitwardenauthenticator.json',
      'bitwarden',
      [long, many, sha256, sha512, totp, noIssuer('NoIssuer/NoIssuer')],
    ],
    ['stratum/twofas.unencrypted.2fas', '2fas', [long, sha256, sha512, hotp, totp, noIssuer('NoIssuer/')]],
    ['stratum/twofas.encrypted.2fas', '2fas', [long, sha256, sha512, hotp, totp, noIssuer('NoIssuer/')]],
  ])('%s', async (name, format, lines) => {
    expect(await listed(name)).toEqual({ format, lines: lines.toSorted(), rejected: [], warnings: [] });
  });

  it.each([
    ['stratum/aegis.unencrypted.json', 'stratum/aegis.encrypted.json', 'test'],
    ['stratum/andotp.unencrypted.json', 'stratum/andotp.encrypted.bin', 'testtest'],
    ['stratum/bitwarden.unencrypted.json', 'stratum/bitwarden.encrypted.pbkdf2.json', 'rud9^5S6$^Ewmr%d'],
    ['stratum/bitwarden.unencrypted.json', 'stratum/bitwarden.encrypted.argon2id.json', 'rud9^5S6$^Ewmr%d'],
    ['authenticator-extension/v8_plain.json', 'authenticator-extension/v8_encrypted_password_test.json', 'test'],
  ])('%s holds what %s holds', async (plain, encrypted, password) => {
    const open = await listed(plain);
    expect(await listed(encrypted, password)).toEqual(open);
    expect(open.rejected).toEqual([]);
    expect(open.lines.length).toBeGreaterThan(6);
    const { failure } = await failureOf(listed(encrypted, `${password} `));
    expect(failure).toBe('wrong-password');
  });

  it('reads what Aegis says of PINs, Steam and Yandex', async () => {
    const { lines } = await listed('stratum/aegis.unencrypted.json');
    expect(lines).toEqual(expect.arrayContaining(all));
    expect(
      lines.filter((line) => /^(motp|steam|yandex)/.test(line)).map((line) => line.replace(/ [A-Z2-7]{12,} /, ' … ')),
    ).toEqual([
      'motp Motp/Motp … SHA1 6 10s pin 1234',
      'steam Steam/Steam … SHA1 5 30s',
      'yandex Yandex/Yandex … SHA256 8 30s pin 7586',
    ]);
  });

  it('reads the kinds of the browser extension', async () => {
    const { lines } = await listed('authenticator-extension/v8_plain.json');
    expect(lines.map((line) => line.split(' ')[0])).toEqual([
      'hotp',
      'hotp',
      'steam',
      'totp',
      'totp',
      'totp',
      'totp',
      'totp',
      'totp',
    ]);
  });

  it('reads a dense export picture and says which parts are missing', async () => {
    const { format, lines, warnings } = await listed('qr/GoogleAuthenticatorExport_1.png');
    expect([format, lines.length]).toEqual(['qr-image', 10]);
    expect(warnings).toEqual([expect.stringContaining('1, 3 of 3')]);
  });

  it('rejects the one entry that is not readable', async () => {
    const { lines, rejected } = await listed('stratum/backup.unencrypted.authpro');
    expect(lines).toHaveLength(14);
    expect(rejected).toEqual([{ where: 'entry 14', why: 'Its secret is not hexadecimal.' }]);
  });

  it.each([
    ['stratum/bitwarden.encrypted.accountrestricted.json', 'refused', /restricted.*password-protected/],
    ['qr/example.png', 'not-a-backup', /not of an authenticator/],
  ])('%s is refused', async (name, failure, message) => {
    expect(await failureOf(listed(name))).toEqual({ failure, message: expect.stringMatching(message) });
  });
});
