import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { kdbx } from '../../../../core/transfer/importers/kdbx';
import { keepassXml } from '../../../../core/transfer/importers/keepass-xml';
import { endures, enduresCuts, enduresFlips } from '../hostile';
import { makeKdbx, makeKeePassXml, type KdbxItem, type KdbxOptions } from '../make/kdbx';
import { sample, samplesAreHere, stratumAccounts } from '../samples';
import { bytesOf, importWith, told } from '../told';

const rfc = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
const rfcHex = '3132333435363738393031323334353637383930';
const named = (fields: Record<string, string>): KdbxItem => ({
  fields: { Title: 'Title', UserName: 'user', Password: 'hunter2hunter2', URL: 'https://example.com/x', ...fields },
});

/** Every way in which KeePass, KeePassXC, KeeOtp and KeeTrayTOTP keep a code (`formats.md` 3.14), and what it is. */
const shapes: readonly [string, KdbxItem, readonly string[]][] = [
  ['no code', named({}), []],
  [
    'a URI',
    named({ otp: `otpauth://totp/Iss:acc?secret=${rfc}&issuer=Iss&algorithm=SHA512&digits=8&period=45` }),
    [`totp Iss/acc ${rfcHex} SHA512 8 45s`],
  ],
  ['a URI without names', named({ otp: `otpauth://totp/?secret=${rfc}` }), [`totp / ${rfcHex} SHA1 6 30s`]],
  [
    'Steam as KeePassXC has it',
    named({ otp: `otpauth://totp/Steam:u?secret=${rfc}&issuer=Steam&digits=5&encoder=steam` }),
    [`steam Steam/u ${rfcHex} SHA1 5 30s`],
  ],
  ['KeeOtp', named({ otp: `key=${rfc}` }), [`totp Title/user ${rfcHex} SHA1 6 30s`]],
  [
    'KeeOtp, all said',
    named({ otp: `key=${rfc}%3D%3D&step=60&size=8&otpHashMode=Sha256&type=Totp&encoding=Base32` }),
    [`totp Title/user ${rfcHex} SHA256 8 60s`],
  ],
  [
    'KeeOtp, counted',
    named({ otp: `type=Hotp&key=${rfc}&size=6&counter=41` }),
    [`hotp Title/user ${rfcHex} SHA1 6 #41`],
  ],
  ['KeeOtp, hexadecimal', named({ otp: `key=${rfcHex}&encoding=Hex` }), [`totp Title/user ${rfcHex} SHA1 6 30s`]],
  ['TimeOtp text', named({ 'TimeOtp-Secret': '12345678901234567890' }), [`totp Title/user ${rfcHex} SHA1 6 30s`]],
  ['TimeOtp hexadecimal', named({ 'TimeOtp-Secret-Hex': rfcHex }), [`totp Title/user ${rfcHex} SHA1 6 30s`]],
  [
    'TimeOtp base32',
    named({
      'TimeOtp-Secret-Base32': rfc,
      'TimeOtp-Length': '8',
      'TimeOtp-Period': '60',
      'TimeOtp-Algorithm': 'HMAC-SHA-512',
    }),
    [`totp Title/user ${rfcHex} SHA512 8 60s`],
  ],
  [
    'TimeOtp base64',
    named({ 'TimeOtp-Secret-Base64': 'MTIzNDU2Nzg5MDEyMzQ1Njc4OTA=', 'TimeOtp-Algorithm': 'HMAC-SHA-256' }),
    [`totp Title/user ${rfcHex} SHA256 6 30s`],
  ],
  [
    'HmacOtp',
    named({ 'HmacOtp-Secret': '12345678901234567890', 'HmacOtp-Counter': '18446744073709551615' }),
    [`hotp Title/user ${rfcHex} SHA1 6 #18446744073709551615`],
  ],
  [
    'one that counts and one that is timed',
    named({ 'HmacOtp-Secret-Base32': rfc, 'HmacOtp-Counter': '3', 'TimeOtp-Secret-Base32': rfc }),
    [`totp Title/user ${rfcHex} SHA1 6 30s`, `hotp Title/user ${rfcHex} SHA1 6 #3`],
  ],
  [
    'a seed',
    named({ 'TOTP Seed': 'gezd gnbv gy3t qojq gezd gnbv gy3t qojq' }),
    [`totp Title/user ${rfcHex} SHA1 6 30s`],
  ],
  [
    'a seed with settings',
    named({ 'TOTP Seed': rfc, 'TOTP Settings': '60;8' }),
    [`totp Title/user ${rfcHex} SHA1 8 60s`],
  ],
  [
    'a seed with a time server',
    named({ 'TOTP Seed': rfc, 'TOTP Settings': '30;6;https://example.com' }),
    [`totp Title/user ${rfcHex} SHA1 6 30s`],
  ],
  ['a seed for Steam', named({ 'TOTP Seed': rfc, 'TOTP Settings': '30;S' }), [`steam Title/user ${rfcHex} SHA1 5 30s`]],
  ['a deleted entry', { ...named({ 'TOTP Seed': rfc }), deleted: true }, []],
  [
    'an entry in a group, with another code in its history',
    { ...named({ 'TOTP Seed': rfc }), before: { Title: 'Old', 'TOTP Seed': 'AAAAAAAA' }, group: 'Sub' },
    [`totp Title/user ${rfcHex} SHA1 6 30s`],
  ],
];
const items = shapes.map(([, item]) => item);
const expected = shapes.flatMap(([, , lines]) => lines).toSorted();
const password = 'pass wörd';

const writers: readonly [string, KdbxOptions][] = [
  ['4, Argon2id, AES', { version: 4, kdf: 'argon2id', cipher: 'aes' }],
  ['4, Argon2d, ChaCha20', { version: 4, kdf: 'argon2d', cipher: 'chacha20' }],
  ['4, AES-KDF, not packed', { version: 4, kdf: 'aes', compressed: false }],
  ['3.1', { version: 3 }],
  ['3.1, not packed', { version: 3, compressed: false }],
];

describe('KeePass', () => {
  it.each(shapes)('reads %s', async (_, item, lines) => {
    const imported = await importWith(keepassXml, bytesOf(await makeKeePassXml([item])));
    expect(imported.entries.map(told)).toEqual(lines);
    expect(imported.rejected).toEqual([]);
  });

  it.each(writers)('reads KDBX %s as kdbxweb writes it', async (_, options) => {
    const imported = await importWith(kdbx, await makeKdbx(items, password, options), password);
    expect(imported.entries.map(told).toSorted()).toEqual(expected);
    expect(imported.rejected).toEqual([]);
  });

  it('reads KDBX 4 with Twofish', async () => {
    // Forty entries, sealed with the npm package `twofish` and node:crypto (ChaCha20 inside).
    const bytes = new Uint8Array(readFileSync('test/fixtures/transfer/keepass-twofish.kdbx'));
    const imported = await importWith(kdbx, bytes, password);
    expect(imported.entries.map(told)).toEqual(
      Array.from({ length: 40 }, (_, i) => `totp T${i}/user ${rfcHex} SHA1 8 30s`),
    );
    expect(await endures(kdbx, bytes, 'other', [])).toBe('wrong-password');
  });

  it('reads KDBX 3.1 with ChaCha20, its values marked as protected in small letters', async () => {
    // One entry, sealed with Python's `cryptography`: kdbxweb writes neither.
    const bytes = new Uint8Array(readFileSync('test/fixtures/transfer/keepass-3-chacha20.kdbx'));
    const imported = await importWith(kdbx, bytes, password);
    expect(imported.entries.map(told)).toEqual([`totp Title/user ${rfcHex} SHA1 6 30s`]);
    expect(await endures(kdbx, bytes, 'other', [])).toBe('wrong-password');
  });

  it('keeps site and tags', async () => {
    const item = { ...named({ 'TOTP Seed': rfc }), tags: ['work', 'mail'] };
    const imported = await importWith(kdbx, await makeKdbx([item], password, { version: 4 }), password);
    expect(imported.entries).toMatchObject([{ tags: ['work', 'mail'], sites: ['example.com'] }]);
  });

  it('rejects one bad entry and keeps the rest', async () => {
    const bad = [
      named({ 'TOTP Seed': '0189' }),
      named({ 'TimeOtp-Secret-Hex': 'xyz' }),
      named({ otp: `key=${rfc}&otpHashMode=Md5` }),
      named({ 'TOTP Seed': rfc, 'TOTP Settings': '0;6' }),
      named({ 'TOTP Seed': rfc }),
    ];
    const imported = await importWith(kdbx, await makeKdbx(bad, password, { version: 4 }), password);
    expect(imported.entries).toHaveLength(1);
    expect(imported.rejected.map(({ where }) => where)).toEqual(['entry 1', 'entry 2', 'entry 3', 'entry 4']);
  });

  it('reads plain XML that names its values as protected in memory', async () => {
    const value = `<Value ProtectInMemory="True">${rfc}</Value>`;
    const xml = `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\r\n<KeePassFile>\r\n<Meta/><Root><Group><Entry><String><Key>TOTP Seed</Key>${value}</String></Entry></Group></Root></KeePassFile>`;
    expect((await importWith(keepassXml, bytesOf(xml))).entries.map(told)).toEqual([`totp / ${rfcHex} SHA1 6 30s`]);
  });

  it('refuses KeePass 1 and unknown ciphers by name', async () => {
    const bytes = await makeKdbx(items, password, { version: 4 });
    const older = bytes.slice();
    older.set([0x65, 0xfb, 0x4b, 0xb5], 4);
    await expect(importWith(kdbx, older)).rejects.toThrow('KeePass 1');
    const newer = bytes.slice();
    newer[10] = 5;
    await expect(importWith(kdbx, newer)).rejects.toMatchObject({ failure: 'refused' });
  });
});

/** The place in a KDBX 4 header of a value of its derivation, after the length-prefixed name. */
function settingAt(bytes: Uint8Array, name: string): number {
  const wanted = [1, 0, 0, 0, name.codePointAt(0)];
  return bytes.findIndex((_, at) => wanted.every((byte, i) => bytes[at + i] === byte)) + 9;
}

describe('hostile KDBX', () => {
  let files: readonly Uint8Array[] = [];
  beforeAll(async () => {
    files = await Promise.all(writers.map(([, options]) => makeKdbx([named({ 'TOTP Seed': rfc })], password, options)));
  });

  it.each([
    ['memory', 'M', 2n ** 40n],
    ['passes', 'I', 2n ** 40n],
    ['passes', 'I', 2n ** 63n],
  ])('refuses too costly %s before it derives', async (_, name, value) => {
    const costly = files[0]!.slice();
    new DataView(costly.buffer).setBigUint64(settingAt(costly, name), value, true);
    expect(await endures(kdbx, costly, password, [])).toBe('refused');
  });

  it('refuses too many rounds of AES', async () => {
    const costly = files[2]!.slice();
    new DataView(costly.buffer).setBigUint64(settingAt(costly, 'R'), 2n ** 33n, true);
    expect(await endures(kdbx, costly, password, [])).toBe('refused');
  });

  it.each(writers)('knows a wrong password (%s)', async (name) => {
    const bytes = files[writers.findIndex(([other]) => other === name)]!;
    expect(await endures(kdbx, bytes, 'pass word', [])).toBe('wrong-password');
    expect(await endures(kdbx, bytes, '', [])).toBe('wrong-password');
  });

  it.each([0, 1, 2, 3])(
    'endures cuts and turned bits (%i)',
    async (index) => {
      const secrets = [rfc, 'hunter2hunter2'];
      await enduresCuts(kdbx, files[index]!, password, secrets);
      const outcomes = await enduresFlips(kdbx, files[index]!, password, secrets);
      expect(outcomes.get('damaged')).toBeGreaterThan(0);
      expect(outcomes.get('wrong-password')).toBeGreaterThan(0);
      expect(outcomes.get('read') ?? 0).toBeLessThan(5);
    },
    120_000,
  );
});

describe.skipIf(!samplesAreHere)('real databases', () => {
  it.each(['argon2d', 'argon2id'])(
    'reads KeePassXC with %s',
    async (kdf) => {
      const imported = await importWith(kdbx, sample(`stratum/keepass.aes256.${kdf}.kdbx`), 'test');
      const steamAndNameless = [
        'totp No username/none 563504bd8d82e469649a174bf0602b0d48419cb7 SHA1 6 30s',
        'steam Steam/steam c69eed0deee00c1969507bbae6c1e40823aaa985 SHA1 5 30s',
      ];
      // In this file the second account is SHA-1, and there is no counted one.
      const accounts = stratumAccounts
        .filter((line) => !/hotp|NoIssuer/.test(line))
        .map((line) => line.replace('SHA256', 'SHA1'));
      expect(imported.entries.map(told).toSorted()).toEqual([...accounts, ...steamAndNameless].toSorted());
    },
    30_000,
  );

  it('leaves the recycle bin out, and reads KDBX 3', async () => {
    const recycled = await importWith(kdbx, sample('stratum/keepass.recyclebin.kdbx'), 'test');
    const empty = await importWith(kdbx, sample('stratum/keepass.kdbx3.kdbx'), 'test');
    expect([...recycled.entries, ...recycled.rejected, ...empty.entries, ...empty.rejected]).toEqual([]);
  }, 30_000);
});
