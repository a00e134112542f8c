import { Buffer } from 'node:buffer';
import { describe, expect, it } from 'vitest';
import { openTwofishCbc } from '../../../core/transfer/crypto/twofish';

const bytes = (hex: string) => new Uint8Array(Buffer.from(hex, 'hex'));
const zeros = '00'.repeat(16);

/** Known answers with 256-bit keys of the Twofish paper (appendix B.2, ecb_tbl and ecb_ival): key, plain, cipher. */
const vectors: readonly (readonly [string, string, string])[] = [
  [zeros + zeros, zeros, '57ff739d4dc92c1bd7fc01700cc8216f'],
  [zeros + zeros, '57ff739d4dc92c1bd7fc01700cc8216f', 'd43bb7556ea32e46f2a282b7d45b4e0d'],
  [`57ff739d4dc92c1bd7fc01700cc8216f${zeros}`, 'd43bb7556ea32e46f2a282b7d45b4e0d', '90afe91bb288544f2c32dc239b2635e6'],
  ['0123456789abcdeffedcba987654321000112233445566778899aabbccddeeff', zeros, '37527be0052334b89f0cfccae87cfa20'],
];

describe('Twofish', () => {
  it.each(vectors)('opens the block of key %s', (key, plain, cipher) => {
    // CBC: the vector turns the known plain text into sixteen bytes of padding, so that it opens to nothing.
    const iv = bytes(plain).map((byte) => byte ^ 16);
    expect(openTwofishCbc({ key: bytes(key), iv, sealed: bytes(cipher) })).toEqual(new Uint8Array(0));
    const other = bytes(plain).map((byte) => byte ^ 17);
    expect(openTwofishCbc({ key: bytes(key), iv: other, sealed: bytes(cipher) })).toBeNull();
  });

  it('refuses what is no whole number of blocks', () => {
    const key = bytes(zeros + zeros);
    for (const length of [0, 1, 15, 17]) {
      expect(openTwofishCbc({ key, iv: bytes(zeros), sealed: new Uint8Array(length) })).toBeNull();
    }
  });
});
