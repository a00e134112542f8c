import { existsSync, readFileSync } from 'node:fs';
import { BinaryWriter, WireType } from '@bufbuild/protobuf/wire';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeBase32 } from '../../../core/otp/base32';
import { parseMigration } from '../../../core/otp/migration';
import { account, part, payload, uri } from './google-export';

/** Read or refused in one sentence: nothing else may come out. */
function isSound(text: string): boolean {
  const result = parseMigration(text);
  return result.ok ? result.part.size >= 1 : /^[A-Z].*\.$/.test(result.why);
}

const sample = '../shared/samples/stratum/googleauthenticator.txt';

describe('parseMigration', () => {
  it.skipIf(!existsSync(sample))('reads a real export', () => {
    const found = part(readFileSync(sample, 'utf8'));
    expect(found).toMatchObject({ size: 1, index: 0, rejected: [], warnings: [] });
    expect(found.batchId).toBeLessThan(0);
    expect(
      found.entries.map(({ entry: { type, issuer, label, algorithm, counter } }) => [
        type,
        issuer,
        label,
        algorithm,
        counter,
      ]),
    ).toEqual([
      ['totp', 'Sha', '512', 'SHA512', 0n],
      ['totp', 'Sha', '256', 'SHA256', 0n],
      ['totp', 'Standard', 'Totp', 'SHA1', 0n],
      ['hotp', 'Standard', 'Hotp', 'SHA1', 10n],
      ['totp', '', 'NoIssuer', 'SHA1', 0n],
      ['totp', 'Long', 'Period', 'SHA1', 0n],
    ]);
    expect(encodeBase32(found.entries[2]!.entry.secret)).toBe('54VEGZFJHM3BGDONFERMPUOKNGDJETGM');
  });

  it.each([
    [{ name: 'Contoso:ada', issuer: 'Contoso' }, 'Contoso', 'ada'],
    [{ name: 'Contoso: ada', issuer: 'Contoso' }, 'Contoso', 'ada'],
    [{ name: 'Other:ada', issuer: 'Contoso' }, 'Contoso', 'Other:ada'],
    [{ name: 'a:b' }, '', 'a:b'],
    [{ name: '東京:Ådä 🔑', issuer: '東京' }, '東京', 'Ådä 🔑'],
    [{}, '', ''],
  ])('%j', (fields, issuer, label) => {
    expect(part(payload([fields])).entries[0]!.entry).toMatchObject({ issuer, label });
  });

  it('fills what is unspecified and keeps the rest', () => {
    expect(part(payload([{ algorithm: 0, digits: 0 }])).entries[0]!.entry).toMatchObject({
      algorithm: 'SHA1',
      digits: 6,
      period: 30,
    });
    expect(part(payload([{ algorithm: 3, digits: 2 }])).entries[0]!.entry).toMatchObject({
      algorithm: 'SHA512',
      digits: 8,
    });
    expect(part(payload([{ type: 1, counter: 2n ** 60n }])).entries[0]!.entry).toMatchObject({
      type: 'hotp',
      counter: 2n ** 60n,
    });
  });

  it('rejects what it can not hold, one by one', () => {
    const accounts = [
      { algorithm: 4 },
      { algorithm: 9 },
      { digits: 3 },
      { type: 7 },
      { secret: '' },
      { type: 1, counter: -1n },
      { name: 'good' },
    ];
    const found = part(payload(accounts));
    expect(found.entries.map(({ entry: { label } }) => label)).toEqual(['good']);
    expect(found.rejected.map(({ where }) => where)).toEqual([
      'entry 1',
      'entry 2',
      'entry 3',
      'entry 4',
      'entry 5',
      'entry 6',
    ]);
    expect(found.rejected[0]!.why).toContain('MD5');
  });

  it('says so when the kind is missing', () => {
    const found = part(payload([{ type: null }]));
    expect(found.entries[0]!.entry.type).toBe('totp');
    expect(found.warnings).toHaveLength(1);
  });

  it('takes every way the data is written', () => {
    const data = Buffer.from(
      new BinaryWriter()
        .tag(1, WireType.LengthDelimited)
        .bytes(account({ secret: '\u00fb\u00ff>>??' }))
        .finish(),
    );
    const [plain, web] = [data.toString('base64'), data.toString('base64url')];
    expect(plain).toMatch(/[+/]/);
    for (const text of [plain, web, plain.replaceAll('=', ''), encodeURIComponent(plain), plain.replaceAll('+', ' ')]) {
      expect(part(`otpauth-migration://offline?data=${text}`).entries).toHaveLength(1);
    }
  });

  it('skips fields it does not know', () => {
    const writer = new BinaryWriter();
    writer.tag(99, WireType.LengthDelimited).bytes(new Uint8Array(300));
    writer.tag(98, WireType.Bit64).fixed64(1n);
    writer.tag(1, WireType.LengthDelimited).bytes(account({ name: 'ada' }));
    expect(part(uri(writer.finish())).entries[0]!.entry.label).toBe('ada');
  });

  it.each([
    'otpauth-migration://offline',
    'otpauth-migration://offline?data=',
    'otpauth-migration://offline?data=!!!',
    'otpauth-migration://offline?data=Cv8=',
    'otpauth-migration://offline?data=CgH%2FAA==',
    'otpauth://totp/x?secret=MZXW6YTB',
    '',
  ])('refuses %j with one sentence', (text) => {
    const result = parseMigration(text);
    const sentences = result.ok ? result.part.rejected.map(({ why }) => why) : [result.why];
    expect(sentences).toHaveLength(1);
    expect(sentences[0]).toMatch(/^[A-Z].*\.$/);
  });

  it('never throws on any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(isSound(uri(bytes))).toBe(true);
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(isSound(`otpauth-migration://offline?data=${text}`)).toBe(true);
      }),
    );
  });

  it('never throws on damaged exports', () => {
    const whole = Buffer.from(
      decodeURIComponent(payload([{ name: 'ada', issuer: 'Contoso' }]).split('data=')[1]!),
      'base64',
    );
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.nat(255), (at, byte) => {
        const bytes = Uint8Array.from(whole);
        bytes[at] = byte;
        expect(isSound(uri(bytes))).toBe(true);
        expect(isSound(uri(bytes.subarray(0, at)))).toBe(true);
      }),
    );
  });
});
