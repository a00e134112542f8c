import { createCipheriv, pbkdf2Sync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { authy } from '../../../../core/transfer/importers/authy';
import { enduresCuts, enduresFlips } from '../hostile';
import { settingsFile } from '../make/settings';
import { bytesOf, importWith, told } from '../told';

const rfc = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
const rfcHex = '3132333435363738393031323334353637383930';

/** Android's shared preferences: the JSON is text of an element. */
const preferences = (tokens: unknown, name = 'com.authy.storage.tokens.authenticator.key'): Uint8Array => {
  const json = typeof tokens === 'string' ? tokens : JSON.stringify(tokens).replaceAll('=', String.raw`\u003d`);
  const text = json.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  return bytesOf(
    `<?xml version='1.0' encoding='utf-8' standalone='yes' ?>\n<map>\n    <int name="key_version" value="121" />\n    <string name="${name}">${text}</string>\n</map>\n`,
  );
};

const sealed = (secret: string, password: string, salt: string) => {
  const key = pbkdf2Sync(password, salt, 1000, 32, 'sha1');
  const cipher = createCipheriv('aes-256-cbc', key, new Uint8Array(16));
  return { encryptedSecret: cipher.update(secret, 'utf8', 'base64') + cipher.final('base64'), salt };
};

const token = (more: object) => ({ accountType: 'authenticator', digits: 6, name: 'Iss: acc', hidden: false, ...more });

describe('Authy', () => {
  it('reads secrets in clear, and takes names apart as Authy put them together', async () => {
    const clear = { decryptedSecret: rfc };
    const imported = await importWith(
      authy,
      preferences([
        token({ ...clear, originalIssuer: 'Iss', originalName: 'Iss:acc', digits: 7 }),
        token({ ...clear, originalName: 'Iss:acc' }),
        token({ ...clear, name: 'Iss - acc' }),
        token({ ...clear, name: 'My own name', originalIssuer: 'Iss' }),
        token({ ...clear, name: 'alone' }),
        token({ ...clear, name: '', originalIssuer: 'Iss', originalName: 'Iss:first' }),
        token({ secretSeed: rfcHex, name: 'Authy itself', digits: 7, accountType: 'authy' }),
      ]),
    );
    expect(imported.entries.map(told)).toEqual([
      `totp Iss/acc ${rfcHex} SHA1 7 30s`,
      `totp Iss/acc ${rfcHex} SHA1 6 30s`,
      `totp Iss/acc ${rfcHex} SHA1 6 30s`,
      `totp Iss/My own name ${rfcHex} SHA1 6 30s`,
      `totp /alone ${rfcHex} SHA1 6 30s`,
      `totp Iss/first ${rfcHex} SHA1 6 30s`,
      `totp Authy itself/ ${rfcHex} SHA1 7 10s`,
    ]);
  });

  it('refuses a settings file with more values than an app keeps', async () => {
    const many = settingsFile({
      'com.authy.storage.tokens.authenticator.key': '[]',
      ...Object.fromEntries(Array.from({ length: 20_000 }, (_, i) => [`value ${i}`, ''])),
    });
    await expect(importWith(authy, many)).rejects.toMatchObject({ failure: 'refused' });
  });

  const password = 'backup pässword';
  const locked = preferences([
    token(sealed(rfc, password, 'salt of one')),
    token({
      ...sealed('GEZDGNBVGY3TQOJQ', password, 'salt of two'),
      digits: 8,
      name: 'Other: b',
      originalIssuer: 'Other',
    }),
    token(sealed(rfc, 'another password', 'salt of three')),
  ]);

  it('opens encrypted secrets and rejects the one that does not open', async () => {
    const imported = await importWith(authy, locked, password);
    expect(imported.entries.map(told)).toEqual([
      `totp Iss/acc ${rfcHex} SHA1 6 30s`,
      'totp Other/b 31323334353637383930 SHA1 8 30s',
    ]);
    expect(imported.rejected).toEqual([{ where: 'entry 3', why: expect.any(String) }]);
    await expect(importWith(authy, locked, 'wrong')).rejects.toMatchObject({ failure: 'wrong-password' });
  });

  it.each(['', '{}', 'null', '[', '3'])('says that a list of %j is damaged', async (list) => {
    await expect(importWith(authy, preferences(list))).rejects.toMatchObject({ failure: 'damaged' });
  });

  it('rejects what has the wrong shape', async () => {
    const imported = await importWith(
      authy,
      preferences([null, 3, {}, token({ secretSeed: 'xyz' }), token({ decryptedSecret: 5 })]),
    );
    expect(imported.entries).toEqual([]);
    expect(imported.rejected).toHaveLength(5);
  });

  it('endures cuts and turned bits', async () => {
    const plain = preferences([token({ decryptedSecret: rfc })]);
    await enduresCuts(authy, plain.slice(0, -2), '', [rfc]);
    await enduresFlips(authy, plain, '', [rfc]);
    const outcomes = await enduresFlips(authy, locked, password, [rfc]);
    expect(outcomes.get('damaged')).toBeGreaterThan(0);
  }, 60_000);
});
