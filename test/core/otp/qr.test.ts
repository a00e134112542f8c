import { existsSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { readQrCodes } from '../../../core/otp/qr';
import { inverted, picture } from './pictures';

const one = 'otpauth://totp/Contoso:ada@contoso.com?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Contoso';
const two = 'otpauth://totp/Fabrikam:bob?secret=MZXW6YTBOI&issuer=Fabrikam';
const three = 'https://login.microsoftonline.com/authenticatorApp/activateAccount?accountType=mfa&source=qrCode';

describe('readQrCodes', () => {
  it('reads every code of a picture', () => {
    const found = readQrCodes(
      picture(1200, 500, [
        { text: one, x: 10, y: 20, scale: 5 },
        { text: two, x: 420, y: 60, scale: 6 },
        { text: three, x: 850, y: 30, scale: 4 },
      ]),
    );
    expect(found.toSorted()).toEqual([one, two, three].toSorted());
  });

  it('reads light on dark', () => {
    expect(readQrCodes(inverted(picture(400, 400, [{ text: one, x: 10, y: 10, scale: 5 }])))).toEqual([one]);
  });

  it('reads the same code twice as one', () => {
    const twice = picture(900, 400, [
      { text: two, x: 10, y: 10, scale: 5 },
      { text: two, x: 450, y: 10, scale: 5 },
    ]);
    expect(readQrCodes(twice)).toEqual([two]);
  });

  it('reads the dense code of a full export', () => {
    const dense = `otpauth-migration://offline?data=${'CjEKCkhlbGxvId6tvu8SGEV4YW1wbGU6YWxpY2VAZ29vZ2xlLmNvbRoHRXhhbXBsZSABKAEwAg'.repeat(10)}`;
    expect(readQrCodes(picture(800, 800, [{ text: dense, x: 20, y: 20, scale: 5 }]))).toEqual([dense]);
  });

  it.each([
    ['../shared/samples/qr/example.png', /^This is an example$/],
    ['../shared/samples/qr/GoogleAuthenticatorExport_1.png', /^otpauth-migration:/],
  ])('reads the real picture %s', (path, start) => {
    if (!existsSync(path)) return;
    const found = readQrCodes(PNG.sync.read(readFileSync(path)));
    expect(found.length).toBeGreaterThan(0);
    for (const text of found) expect(text).toMatch(start);
  });

  it('finds nothing in an empty picture', () => {
    expect(readQrCodes(picture(300, 300, []))).toEqual([]);
  });

  it('reads a screenshot of 3840 by 2160', () => {
    const found = readQrCodes(picture(3840, 2160, [{ text: one, x: 2100, y: 900, scale: 7 }]));
    expect(found).toEqual([one]);
  });

  it.each([
    { width: 0, height: 0, data: new Uint8Array() },
    { width: 10, height: 10, data: new Uint8Array(5) },
    { width: -1, height: 10, data: new Uint8Array(0) },
    { width: 1e9, height: 1e9, data: new Uint8Array(4) },
    { width: 1.5, height: 2, data: new Uint8Array(12) },
  ])('takes $width by $height as no picture', (odd) => expect(readQrCodes(odd)).toEqual([]));

  it('never throws on noise', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 64 * 64 * 4, maxLength: 64 * 64 * 4 }), (data) => {
        expect(Array.isArray(readQrCodes({ width: 64, height: 64, data }))).toBe(true);
      }),
      { numRuns: 20 },
    );
  });
});
