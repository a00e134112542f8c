import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { fromHex, toHex } from '../../../core/bytes/hex';
import { aesKey, seal, unseal } from '../../../core/vault/seal';
import { flipped, randomBytes } from './bytes';

describe('seal', () => {
  it('is AES-256-GCM: test case 16 of McGrew and Viega’s specification', async () => {
    const key = await aesKey(fromHex('feffe9928665731c6d6a8f9467308308'.repeat(2))!);
    const plain = fromHex(
      'd9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39',
    )!;
    const associated = fromHex('feedfacedeadbeeffeedfacedeadbeefabaddad2')!;
    const sealed = await seal(key, plain, associated, () => fromHex('cafebabefacedbaddecaf888')!);
    expect(toHex(sealed.data)).toBe(
      '522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662' +
        '76fc6ece0f4e1768cddf8853bb2d551b',
    );
    expect(await unseal(key, sealed, associated)).toEqual(plain);
  });

  it('asks for a fresh nonce each time', async () => {
    const key = await aesKey(randomBytes(32));
    const asked: number[] = [];
    const random = (length: number) => (asked.push(length), randomBytes(length));
    const [a, b] = await Promise.all([
      seal(key, new Uint8Array(8), new Uint8Array(), random),
      seal(key, new Uint8Array(8), new Uint8Array(), random),
    ]);
    expect(asked).toEqual([12, 12]);
    expect(a.nonce).not.toEqual(b.nonce);
  });

  it('opens nothing when one bit of nonce, data, associated data or key differs', async () => {
    const bytes = (least: number) => fc.uint8Array({ minLength: least, maxLength: 96 });
    await fc.assert(
      fc.asyncProperty(
        bytes(0),
        bytes(1),
        fc.nat(),
        fc.constantFrom('nonce', 'data', 'associated', 'key'),
        async (plain, associated, bit, where) => {
          const raw = randomBytes(32);
          const bound = new Uint8Array(associated);
          const sealed = await seal(await aesKey(raw), new Uint8Array(plain), bound, randomBytes);
          expect(await unseal(await aesKey(raw), sealed, bound)).toEqual(new Uint8Array(plain));
          const key = await aesKey(where === 'key' ? flipped(raw, bit) : raw);
          const touched = { nonce: sealed.nonce, data: sealed.data };
          if (where === 'nonce' || where === 'data') touched[where] = flipped(touched[where], bit);
          expect(await unseal(key, touched, where === 'associated' ? flipped(bound, bit) : bound)).toBeNull();
        },
      ),
    );
  });
});
