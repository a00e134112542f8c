import { describe, expect, it } from 'vitest';
import { readQrCodes, type Picture } from '../../../core/otp/qr';
import { asJpeg, distorted, inverted } from './pictures';

const usual = 'otpauth://totp/Contoso:ada@contoso.com?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Contoso';
const dense = `otpauth-migration://offline?data=${'CjEKCkhlbGxvId6tvu8SGEV4YW1wbGU6YWxpY2VAZ29vZ2xlLmNvbRoHRXhhbXBsZSABKAEwAg'.repeat(8)}`;

/** The same chances every time (a linear congruential generator, Numerical Recipes). */
function chances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Codes as pictures really hold them: any turn, leaning by up to a fifth, every third light on dark, every second through JPEG. */
function pictures(text: string, count: number, least: number, most: number): Picture[] {
  const chance = chances(count);
  return Array.from({ length: count }, (_, place) => {
    const [scale, rotation, shear] = [least + chance() * (most - least), chance() * 360, (chance() - 0.5) * 0.4];
    const drawn = distorted(text, { scale, rotation, shear });
    const lit = place % 3 === 0 ? inverted(drawn) : drawn;
    return place % 2 === 0 ? asJpeg(lit, 60) : lit;
  });
}

describe('distorted codes', () => {
  // Four pixels a module are 1. Read when this was written: 19 and 17 of 20, 8 of 8; a slow machine may give up on one earlier.
  it.each([
    ['a usual code at 0.6 to 1', usual, 2.4, 4, 20, 18],
    ['a usual code at 0.3 to 0.6', usual, 1.2, 2.4, 20, 16],
    ['a dense export at 0.6 to 1', dense, 2.4, 4, 8, 8],
  ])('%s', (_, text, least, most, count, wanted) => {
    const read = pictures(text, count, least, most).filter((one) => readQrCodes(one).includes(text));
    expect(read.length).toBeGreaterThanOrEqual(wanted);
  });
});
