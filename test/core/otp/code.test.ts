import { createHmac } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBase32 } from '../../../core/otp/base32';
import { codeAt, nextCode, stepEndsAt, stepOf } from '../../../core/otp/code';
import { newEntry } from '../../fixtures/entries';

const ascii = (text: string) => new TextEncoder().encode(text);
const hex = (text: string) => Uint8Array.from(Buffer.from(text, 'hex'));
const base32 = (text: string) => {
  const read = decodeBase32(text);
  if (!read.ok) throw new Error(read.why);
  return read.bytes;
};

describe('HOTP', () => {
  // RFC 4226 appendix D
  it.each(['755224', '287082', '359152', '969429', '338314', '254676', '287922', '162583', '399871', '520489'])(
    'counts to %s',
    (code) => {
      const counter = [
        '755224',
        '287082',
        '359152',
        '969429',
        '338314',
        '254676',
        '287922',
        '162583',
        '399871',
        '520489',
      ];
      expect(codeAt(newEntry({ type: 'hotp', counter: BigInt(counter.indexOf(code)) }), 0)).toBe(code);
    },
  );

  it.each([2n ** 53n, 2n ** 53n + 1n, 2n ** 63n, 2n ** 64n - 1n])('is right at counter %s', (counter) => {
    const message = Buffer.alloc(8);
    message.writeBigUInt64BE(counter);
    const mac = createHmac('sha1', '12345678901234567890').update(message).digest();
    const value = mac.readUInt32BE(mac.at(-1)! & 15) & 0x7fffffff;
    expect(codeAt(newEntry({ type: 'hotp', counter }), 0)).toBe(String(value % 1_000_000).padStart(6, '0'));
  });

  it('shows the next counter without advancing', () => {
    const otp = newEntry({ type: 'hotp', counter: 1n });
    expect(nextCode(otp, 0)).toBe('359152');
    expect(codeAt(otp, 0)).toBe('287082');
  });
});

describe('TOTP', () => {
  const keys = {
    SHA1: ascii('12345678901234567890'),
    SHA256: ascii('12345678901234567890123456789012'),
    SHA512: ascii('1234567890123456789012345678901234567890123456789012345678901234'),
  };

  // RFC 6238 appendix B
  it.each([
    [59, '94287082', '46119246', '90693936'],
    [1111111109, '07081804', '68084774', '25091201'],
    [1111111111, '14050471', '67062674', '99943326'],
    [1234567890, '89005924', '91819424', '93441116'],
    [2000000000, '69279037', '90698825', '38618901'],
    [20000000000, '65353130', '77737706', '47863826'],
  ])('makes the codes of second %d', (seconds, sha1, sha256, sha512) => {
    const at = (algorithm: keyof typeof keys) =>
      codeAt(newEntry({ algorithm, secret: keys[algorithm], digits: 8 }), seconds * 1000);
    expect([at('SHA1'), at('SHA256'), at('SHA512')]).toEqual([sha1, sha256, sha512]);
  });

  it('makes five to ten digits of one value', () => {
    const codes = [5, 6, 7, 8, 9, 10].map((digits) => codeAt(newEntry({ digits }), 59_000));
    expect(codes).toEqual(['87082', '287082', '4287082', '94287082', '094287082', '1094287082']);
  });

  it('keeps the code to the end of its step', () => {
    const otp = newEntry({ period: 7 });
    expect(stepOf(otp, 13_999)).toBe(1);
    expect(stepEndsAt(otp, 13_999)).toBe(14_000);
    expect(stepEndsAt(otp, 14_000)).toBe(21_000);
    expect(codeAt(otp, 7000)).toBe(codeAt(otp, 13_999));
    expect(nextCode(otp, 13_999)).toBe(codeAt(otp, 14_000));
  });

  it('agrees with another implementation for any key, hash and time', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 1, maxLength: 200 }),
        fc.constantFrom('SHA1' as const, 'SHA256' as const, 'SHA512' as const),
        fc.integer({ min: 0, max: 4_102_444_800_000 }),
        (secret, algorithm, at) => {
          const message = Buffer.alloc(8);
          message.writeBigUInt64BE(BigInt(Math.floor(at / 30_000)));
          const mac = createHmac(algorithm, secret).update(message).digest();
          const value = mac.readUInt32BE(mac.at(-1)! & 15) & 0x7fffffff;
          expect(codeAt(newEntry({ secret, algorithm, digits: 8 }), at)).toBe(String(value % 1e8).padStart(8, '0'));
        },
      ),
    );
  });
});

describe('Steam', () => {
  it.each([
    [1511200518, 'FR8RV'],
    [1511200714, '9P3VP'],
  ])('at %d', (seconds, code) => {
    const secret = base32('63BEDWCQZKTQWPESARIERL5DTTQFCJTK');
    expect(codeAt(newEntry({ type: 'steam', secret, digits: 5 }), seconds * 1000)).toBe(code);
  });
});

describe('mOTP', () => {
  it.each([
    [165892298, 'e3152afee62599c8', '1234', 'e7d8b6'],
    [123456789, 'e3152afee62599c8', '1234', '4ebfb2'],
    [1659540020, 'bbb1912bb5c515be', '9999', 'ced7b1'],
  ])('at %d', (seconds, secret, pin, code) => {
    expect(codeAt(newEntry({ type: 'motp', secret: hex(secret), period: 10, pin }), seconds * 1000)).toBe(code);
  });
});

describe('Yandex', () => {
  it.each([
    ['5239', '6SB2IKNM6OBZPAVBVTOHDKS4FAAAAAAADFUTQMBTRY', 1641559648, 'umozdicq'],
    ['7586', 'LA2V6KMCGYMWWVEW64RNP3JA3IAAAAAAHTSG4HRZPI', 1581064020, 'oactmacq'],
    ['5210481216086702', 'JBGSAU4G7IEZG6OY4UAXX62JU4AAAAAAHTSG4HXU3M', 1581091469, 'dfrpywob'],
  ])('with PIN %s', (pin, secret, seconds, code) => {
    const otp = newEntry({ type: 'yandex', secret: base32(secret), algorithm: 'SHA256', digits: 8, pin });
    expect(codeAt(otp, seconds * 1000)).toBe(code);
  });
});

it.each(['motp', 'yandex'] as const)('%s has no code without its PIN', (type) => {
  expect(codeAt(newEntry({ type }), 0)).toBeNull();
  expect(codeAt(newEntry({ type, pin: '' }), 0)).toBeNull();
});
