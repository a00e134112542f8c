import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { raivo } from '../../../../core/transfer/importers/raivo';
import { winauth } from '../../../../core/transfer/importers/winauth';
import { enduresCuts, enduresFlips } from '../hostile';
import { makeZip } from '../make/zip';
import { sample, samplesAreHere } from '../samples';
import { bytesOf, importWith, told } from '../told';

const rfc = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
const rfcHex = '3132333435363738393031323334353637383930';
const lines = [
  `otpauth://totp/Iss:acc?secret=${rfc}&issuer=Iss&algorithm=SHA256&digits=8&period=60`,
  '',
  `otpauth://hotp/Count?secret=${rfc}&counter=5`,
  '# a comment',
  `otpauth://totp/Bad?secret=0`,
].join('\r\n');
const expected = [`totp Iss/acc ${rfcHex} SHA256 8 60s`, `hotp /Count ${rfcHex} SHA1 6 #5`];

describe('WinAuth and Authenticator Plus', () => {
  it.each([
    ['plain', zipSync({ 'winauth-2024-01-31.txt': bytesOf(lines) })],
    ['ZipCrypto', makeZip({ name: 'winauth-2024-01-31.txt', content: lines, encryption: 'zipcrypto', password: 'pw' })],
    ['AES', makeZip({ name: 'Accounts.txt', content: lines, encryption: 'aes', password: 'pw' })],
  ])('reads a %s zip', async (_, bytes) => {
    const imported = await importWith(winauth, bytes, 'pw');
    expect(imported.entries.map(told)).toEqual(expected);
    expect(imported.rejected).toHaveLength(1);
  });

  it('tells a wrong password', async () => {
    for (const encryption of ['zipcrypto', 'aes'] as const) {
      const bytes = makeZip({ name: 'Accounts.txt', content: lines, encryption, password: 'pw' });
      await expect(importWith(winauth, bytes, 'other')).rejects.toMatchObject({ failure: 'wrong-password' });
      await expect(importWith(winauth, bytes, '')).rejects.toMatchObject({ failure: 'wrong-password' });
    }
  });

  it.each([
    ['an empty zip', zipSync({}), 'refused', 'empty'],
    ['a zip in a zip', makeZip({ name: 'a.zip', content: 'PK' }), 'refused', 'another zip'],
    ['a zip of pictures', makeZip({ name: 'a.jpg', content: 'x' }), 'not-a-backup', 'no backup'],
    ['a zip of prose', makeZip({ name: 'read-me.txt', content: 'Hello there.\nBye.' }), 'not-a-backup', 'no accounts'],
  ])('refuses %s', async (_, bytes, failure, words) => {
    await expect(importWith(winauth, bytes)).rejects.toMatchObject({
      failure,
      message: expect.stringContaining(words),
    });
  });

  it('leaves the zips of others to them', async () => {
    for (const name of ['export.data', 'Proton Pass/data.json', 'raivo-otp-export.json']) {
      await expect(importWith(winauth, makeZip({ name, content: '{}' }))).rejects.toThrow('not recognised');
    }
  });

  it('endures cuts and turned bits', async () => {
    for (const encryption of ['zipcrypto', 'aes'] as const) {
      const bytes = makeZip({ name: 'Accounts.txt', content: lines, encryption, password: 'pw' });
      await enduresCuts(winauth, bytes, 'pw', [rfc]);
      const outcomes = await enduresFlips(winauth, bytes, 'pw', [rfc]);
      expect(outcomes.get('damaged')).toBeGreaterThan(0);
      expect(outcomes.get('wrong-password')).toBeGreaterThan(0);
    }
  }, 60_000);

  it.skipIf(!samplesAreHere)('reads and refuses real ones', async () => {
    const imported = await importWith(winauth, sample('stratum/winauth.zip'), 'test');
    expect(imported.entries.map(told)).toEqual(['totp /Authenticator 992539925399253992539925 SHA1 6 30s']);
    await expect(importWith(winauth, sample('stratum/winauth.invalid.zip'))).rejects.toThrow('This zip file is empty');
  });
});

describe('Raivo', () => {
  const row = {
    issuer: 'Iss',
    account: 'acc',
    secret: rfc,
    algorithm: 'SHA1',
    digits: '6',
    kind: 'TOTP',
    timer: '30',
    pinned: 'true',
    counter: '0',
    iconType: '',
    iconValue: '',
  };
  const content = JSON.stringify([row, { ...row, kind: 'HOTP', counter: '9' }, { ...row, algorithm: 'MD5' }]);
  const name = 'raivo-otp-export.json';

  it.each([
    ['the zip', makeZip({ name, content, encryption: 'aes', password: 'pw' })],
    ['an open zip', zipSync({ [name]: bytesOf(content) })],
    ['the JSON inside', bytesOf(content)],
  ])('reads %s', async (_, bytes) => {
    const imported = await importWith(raivo, bytes, 'pw');
    expect(imported.entries.map(told)).toEqual([
      `totp Iss/acc ${rfcHex} SHA1 6 30s`,
      `hotp Iss/acc ${rfcHex} SHA1 6 #9`,
    ]);
    expect(imported.rejected).toEqual([{ where: 'entry 3', why: expect.stringContaining('MD5') }]);
  });

  it('tells a wrong password, and endures cuts', async () => {
    const bytes = makeZip({ name, content, encryption: 'aes', password: 'pw' });
    await expect(importWith(raivo, bytes, 'no')).rejects.toMatchObject({ failure: 'wrong-password' });
    await enduresCuts(raivo, bytes, 'pw', [rfc]);
    await enduresFlips(raivo, bytes, 'pw', [rfc]);
  }, 60_000);
});
