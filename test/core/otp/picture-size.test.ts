import jpeg from 'jpeg-js';
import * as fc from 'fast-check';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { pictureSize } from '../../../core/otp/picture-size';

const ascii = (text: string): number[] => Array.from(text, (character) => character.charCodeAt(0));
const size = { width: 300, height: 200 };

describe('pictureSize', () => {
  it('reads the size that each format declares', () => {
    expect(pictureSize(PNG.sync.write(new PNG({ ...size })))).toEqual(size);
    expect(pictureSize(jpeg.encode({ ...size, data: Buffer.alloc(300 * 200 * 4) }, 50).data)).toEqual(size);
    expect(pictureSize(Uint8Array.from([...ascii('GIF89a'), 44, 1, 200, 0]))).toEqual(size);
    const webp = [...ascii('RIFF'), 0, 0, 0, 0, ...ascii('WEBP')];
    expect(
      pictureSize(Uint8Array.from([...webp, ...ascii('VP8X'), 10, 0, 0, 0, 0, 0, 0, 0, 43, 1, 0, 199, 0, 0])),
    ).toEqual(size);
    const lossless = (299 | (199 << 14)) >>> 0;
    const bits = [0, 8, 16, 24].map((shift) => (lossless >>> shift) & 255);
    expect(pictureSize(Uint8Array.from([...webp, ...ascii('VP8L'), 0, 0, 0, 0, 0x2f, ...bits]))).toEqual(size);
    const bitmap = [...ascii('BM'), ...Array.from({ length: 16 }, () => 0), 44, 1, 0, 0, 0x38, 0xff, 0xff, 0xff];
    expect(pictureSize(Uint8Array.from(bitmap))).toEqual(size);
  });

  it('says nothing of other files, and never throws', () => {
    expect(pictureSize(Uint8Array.from(ascii('<svg width="9">')))).toBeNull();
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 80 }),
        fc.constantFrom('', '\xff\xd8', '\x89PNG', 'RIFF0000WEBP'),
        (rest, start) => {
          expect(() => pictureSize(Uint8Array.from([...ascii(start), ...rest]))).not.toThrow();
        },
      ),
    );
  });
});
