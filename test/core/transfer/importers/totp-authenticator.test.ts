import { createCipheriv, createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { totpAuthenticator } from '../../../../core/transfer/importers/totp-authenticator';
import { settingsFile } from '../make/settings';
import { enduresCuts, enduresFlips } from '../hostile';
import { sample, samplesAreHere } from '../samples';
import { bytesOf, importWith, told } from '../told';

const rfc = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
const rfcHex = '3132333435363738393031323334353637383930';
const account = (more: object) => ({
  base: 16,
  key: rfcHex,
  name: 'acc',
  issuer: 'Iss',
  digits: '6',
  period: '',
  ...more,
});

function seal(accounts: readonly unknown[], password: string): Uint8Array {
  const key = createHash('sha256').update(password).digest();
  const cipher = createCipheriv('aes-256-cbc', key, new Uint8Array(16));
  const text = JSON.stringify({ [JSON.stringify(accounts)]: '1700000000' });
  return bytesOf(cipher.update(text, 'utf8', 'base64') + cipher.final('base64'));
}

const accounts = [
  account({}),
  account({ base: 32, key: rfc, digits: '8', period: '60' }),
  account({ base: 64, key: 'MTIzNDU2Nzg5MDEyMzQ1Njc4OTA=', issuer: 'Unknown', digits: '' }),
  account({ base: 7 }),
];
const expected = [
  `totp Iss/acc ${rfcHex} SHA1 6 30s`,
  `totp Iss/acc ${rfcHex} SHA1 8 60s`,
  `totp /acc ${rfcHex} SHA1 6 30s`,
];

describe('TOTP Authenticator', () => {
  it('reads all three bases under a password', async () => {
    const imported = await importWith(totpAuthenticator, seal(accounts, 'Testtest1'), 'Testtest1');
    expect(imported.entries.map(told)).toEqual(expected);
    expect(imported.rejected).toEqual([{ where: 'entry 4', why: expect.any(String) }]);
    await expect(importWith(totpAuthenticator, seal(accounts, 'a'), 'b')).rejects.toMatchObject({
      failure: 'wrong-password',
    });
  });

  it('takes 0 digits or seconds for what they are', async () => {
    const imported = await importWith(
      totpAuthenticator,
      seal([account({ digits: 0 }), account({ period: 0 })], 'a'),
      'a',
    );
    expect([imported.entries.length, imported.rejected.length]).toEqual([0, 2]);
  });

  it('opens by itself under the password of the app', async () => {
    const imported = await importWith(totpAuthenticator, seal(accounts, 'TotpAuthenticator'), 'anything');
    expect(imported.entries.map(told)).toEqual(expected);
  });

  it('reads the settings file of the app, which is not encrypted', async () => {
    const bytes = settingsFile({ STATIC_TOTP_CODES_LIST: JSON.stringify(accounts) });
    const imported = await importWith(totpAuthenticator, bytes);
    expect(imported.entries.map(told)).toEqual(expected);
    expect(imported.rejected).toHaveLength(1);
    await expect(importWith(totpAuthenticator, settingsFile({ STATIC_TOTP_CODES_LIST: '{' }))).rejects.toMatchObject({
      failure: 'damaged',
    });
  });

  it('leaves other base64 alone', async () => {
    for (const text of ['QUJD', rfc, 'A'.repeat(60), `${'QUJD'.repeat(20)}\nother text`]) {
      await expect(importWith(totpAuthenticator, bytesOf(text))).rejects.toThrow('not recognised');
    }
  });

  it('endures cuts and turned bits', async () => {
    const bytes = seal(accounts, 'Testtest1');
    const unpadded = bytes.filter((byte) => byte !== 0x3d);
    await enduresCuts(totpAuthenticator, unpadded, 'Testtest1', [rfc, rfcHex]);
    const outcomes = await enduresFlips(totpAuthenticator, bytes, 'Testtest1', [rfc, rfcHex]);
    expect(outcomes.get('wrong-password')).toBeGreaterThan(0);
  }, 60_000);

  it.skipIf(!samplesAreHere)('reads a real one', async () => {
    const imported = await importWith(
      totpAuthenticator,
      sample('stratum/totpauthenticator.encrypted.bin'),
      'Testtest1',
    );
    expect(imported.entries.map(told)).toEqual([
      'totp Totp/standard 00000000000000000000 SHA1 6 30s',
      'totp /noissuer 08421084210842108421 SHA1 6 30s',
    ]);
  });
});
