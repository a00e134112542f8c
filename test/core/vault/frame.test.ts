import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { toHex } from '../../../core/bytes/hex';
import { frame } from '../../../core/vault/frame';

describe('frame', () => {
  it('is what the README says', () => {
    expect(toHex(frame(['a', 12]))).toBe('00000001_61_00000002_3132'.replaceAll('_', ''));
    expect(toHex(frame(['ä', new Uint8Array([0, 255])]))).toBe('00000002_c3a4_00000002_00ff'.replaceAll('_', ''));
  });

  it('gives different bytes for different lists', () => {
    const list = fc.array(fc.string({ maxLength: 6 }), { maxLength: 5 });
    fc.assert(
      fc.property(list, list, (a, b) => {
        expect(toHex(frame(a)) === toHex(frame(b))).toBe(JSON.stringify(a) === JSON.stringify(b));
      }),
    );
    // What joining the parts would get wrong:
    expect(frame(['ab', 'c'])).not.toEqual(frame(['a', 'bc']));
  });
});
