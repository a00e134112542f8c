import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBase32, encodeBase32 } from '../../../core/otp/base32';

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const read = (input: string) => {
  const result = decodeBase32(input);
  if (!result.ok) throw new Error(result.why);
  return result.bytes;
};

describe('decodeBase32', () => {
  // RFC 4648 section 10
  it.each([
    ['MY======', 'f'],
    ['MZXQ====', 'fo'],
    ['MZXW6===', 'foo'],
    ['MZXW6YQ=', 'foob'],
    ['MZXW6YTB', 'fooba'],
    ['MZXW6YTBOI======', 'foobar'],
  ])('reads %s', (input, output) => {
    expect(text(read(input))).toBe(output);
    expect(encodeBase32(new TextEncoder().encode(output))).toBe(input.replaceAll('=', ''));
  });

  it.each(['mzxw6ytboi', 'MZXW 6YTB OI', 'mzxw-6ytb-oi', ' MZXW6YTBOI== ', 'MZXW\u00A06YTB\u200BOI', 'MZXW–6YTBOI'])(
    'reads %j as people type it',
    (input) => expect(text(read(input))).toBe('foobar'),
  );

  it('drops the leftover bits of an odd length', () => {
    expect(text(read('MZXW6YTBOIA'))).toBe('foobar');
    expect(text(read('MZX'))).toBe('f');
  });

  it.each([
    ['MZXW0', '0', 'letter O'],
    ['1ZXW6', '1', 'letter I or L'],
    ['MZX86', '8', 'letter B'],
    ['MZX96', '9', '9'],
  ])('names the digit in %s', (input, digit, meant) => {
    const result = decodeBase32(input);
    expect(result).toMatchObject({ ok: false, digit });
    expect(!result.ok && result.why).toContain(meant);
  });

  it.each(['', '  ', '====', 'A', 'AB=CD', 'héllo', 'ſſſſſſſſ', 'MZXW6!TB'])(
    'refuses %j without a digit to name',
    (input) => {
      expect(decodeBase32(input)).toMatchObject({ ok: false, digit: null });
    },
  );

  it('never quotes what it refuses', () => {
    const result = decodeBase32('SECRETSECRET!');
    expect(!result.ok && result.why).not.toContain('SECRET');
  });

  it('gives back every byte', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 100 }), (bytes) => {
        expect(read(encodeBase32(bytes))).toEqual(bytes);
      }),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (input) => {
        const result = decodeBase32(input);
        expect(result.ok ? result.bytes.length > 0 : result.why.endsWith('.')).toBe(true);
      }),
    );
  });
});
