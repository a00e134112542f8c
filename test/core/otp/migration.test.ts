import { existsSync, readFileSync } from 'node:fs';
import { BinaryWriter, WireType } from '@bufbuild/protobuf/wire';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeBase32 } from '../../../core/otp/base32';
import { parseMigration, type MigrationPart } from '../../../core/otp/migration';
import { joinParts } from '../../../core/otp/migration-parts';
import { writeMigration } from '../../../core/otp/migration-write';
import { newEntry } from '../../fixtures/entries';
import { anyEntry } from './any-entry';

function part(text: string): MigrationPart {
  const result = parseMigration(text);
  if (!result.ok) throw new Error(result.why);
  return result.part;
}

const uri = (bytes: Uint8Array) =>
  `otpauth-migration://offline?data=${encodeURIComponent(Buffer.from(bytes).toString('base64'))}`;

interface Fields {
  readonly secret?: string;
  readonly name?: string;
  readonly issuer?: string;
  readonly algorithm?: number;
  readonly digits?: number;
  readonly type?: number | null;
  readonly counter?: bigint;
  readonly id?: string;
}

function account(fields: Fields): Uint8Array {
  const writer = new BinaryWriter();
  const text = (field: number, value: string | undefined) =>
    value !== undefined && writer.tag(field, WireType.LengthDelimited).string(value);
  const number = (field: number, value: number | undefined) =>
    value !== undefined && writer.tag(field, WireType.Varint).int32(value);
  text(1, fields.secret ?? 'secret');
  text(2, fields.name);
  text(3, fields.issuer);
  number(4, fields.algorithm);
  number(5, fields.digits);
  number(6, fields.type === null ? undefined : (fields.type ?? 2));
  if (fields.counter !== undefined) writer.tag(7, WireType.Varint).int64(fields.counter);
  text(8, fields.id);
  return writer.finish();
}

function payload(accounts: readonly Fields[], batch: { size?: number; index?: number; id?: number } = {}): string {
  const writer = new BinaryWriter();
  for (const one of accounts) writer.tag(1, WireType.LengthDelimited).bytes(account(one));
  writer.tag(2, WireType.Varint).int32(2);
  if (batch.size !== undefined) writer.tag(3, WireType.Varint).int32(batch.size);
  if (batch.index !== undefined) writer.tag(4, WireType.Varint).int32(batch.index);
  if (batch.id !== undefined) writer.tag(5, WireType.Varint).int32(batch.id);
  return uri(writer.finish());
}

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

describe('joinParts', () => {
  const first = part(
    payload(
      [
        { name: 'a', secret: 'a' },
        { name: 'b', secret: 'b' },
      ],
      { size: 3, index: 0, id: 7 },
    ),
  );
  const second = part(payload([{ name: 'c', secret: 'c' }], { size: 3, index: 1, id: 7 }));
  const third = part(payload([{ name: 'd', secret: 'd' }], { size: 3, index: 2, id: 7 }));
  const labels = (parts: readonly MigrationPart[]) => joinParts(parts).entries.map(({ label }) => label);

  it('names the missing parts', () => {
    const joined = joinParts([third]);
    expect(joined.missing).toEqual([
      { part: 1, of: 3 },
      { part: 2, of: 3 },
    ]);
    expect(joined.warnings).toEqual(['Parts 1, 2 of 3 of the Google Authenticator export are missing.']);
    expect(joinParts([third, first]).warnings).toEqual(['Part 2 of 3 of the Google Authenticator export is missing.']);
  });

  it('takes any order', () => {
    expect(labels([third, first, second])).toEqual(['d', 'a', 'b', 'c']);
    expect(joinParts([third, first, second]).warnings).toEqual([]);
  });

  it('adds nothing for a part read twice', () => {
    expect(labels([first, first, first])).toEqual(['a', 'b']);
  });

  it('keeps duplicates inside one part, and across exports', () => {
    const twice = part(payload([{ name: 'a' }, { name: 'a' }], { size: 1, index: 0 }));
    expect(labels([twice])).toEqual(['a', 'a']);
    expect(labels([twice, twice])).toEqual(['a', 'a']);
    const other = part(payload([{ name: 'a' }], { size: 1, index: 0, id: 9 }));
    expect(labels([twice, other])).toEqual(['a', 'a', 'a']);
  });

  it("knows accounts by Google's id where there is one", () => {
    const one = part(payload([{ name: 'old', id: 'x1' }], { size: 1, index: 0 }));
    const renamed = part(
      payload(
        [
          { name: 'new', id: 'x1' },
          { name: 'more', id: 'x2' },
        ],
        { size: 1, index: 0 },
      ),
    );
    expect(labels([one, renamed])).toEqual(['old', 'more']);
  });

  it('does not believe a hostile size', () => {
    const joined = joinParts([part(payload([], { size: 2 ** 31 - 1, index: 0 }))]);
    expect(joined.missing.length).toBeLessThanOrEqual(1000);
    expect(joined.warnings[0]!.length).toBeLessThan(300);
  });
});

describe('writeMigration', () => {
  it('gives back every entry it can hold', () => {
    fc.assert(
      fc.property(fc.array(anyEntry, { maxLength: 25 }), fc.integer({ min: 0, max: 2 ** 31 - 1 }), (entries, id) => {
        const { texts, skipped } = writeMigration(entries, id);
        const joined = joinParts(texts.map(part));
        expect(joined).toMatchObject({ rejected: [], warnings: [] });
        expect(joined.entries).toEqual(entries.filter((one) => !skipped.includes(one)));
      }),
      { numRuns: 60 },
    );
  });

  it('puts ten accounts into a code and says what it can not hold', () => {
    const many = Array.from({ length: 21 }, (_, index) => newEntry({ label: `${index}` }));
    expect(writeMigration(many, 1).texts).toHaveLength(3);
    const odd = [newEntry({ digits: 7 }), newEntry({ period: 60 }), newEntry({ type: 'steam', digits: 5 })];
    expect(writeMigration(odd, 1)).toEqual({ texts: [], skipped: odd });
  });
});
