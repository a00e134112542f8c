import { describe, expect, it } from 'vitest';
import { readTransfer } from '../../../../core/transfer/read';
import { failureOf } from '../reading';

const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/** A picture whose codes were read outside. */
async function picture(codes: readonly string[] | null) {
  const { importer, opened } = await readTransfer(png, async () => codes);
  if (opened.locked) throw new Error('A picture has no password.');
  return { format: importer.id, ...opened.imported };
}

const link = 'otpauth://totp/Northwind:ada?secret=MFRGGZDF';
const push = 'phonefactor://activate_account?code=1';

describe('qr-image', () => {
  it('reads every code in a picture', async () => {
    const { format, entries, rejected } = await picture([link, 'https://example.com', push, `${link}2`]);
    expect([format, entries.length]).toEqual(['qr-image', 2]);
    expect(rejected).toEqual([
      { where: 'QR code 2', why: 'It is not an otpauth link.' },
      { where: 'QR code 3', why: expect.stringMatching(/different authenticator app/) },
    ]);
  });

  it('tells no code, a strange code, a push code and a broken picture apart', async () => {
    expect(await failureOf(picture([]))).toMatchObject({
      failure: 'not-a-backup',
      message: expect.stringMatching(/No QR code/),
    });
    expect(await failureOf(picture(['hello']))).toMatchObject({ failure: 'not-a-backup' });
    expect(await failureOf(picture([push]))).toMatchObject({
      failure: 'refused',
      message: expect.stringMatching(/different authenticator app/),
    });
    expect(await failureOf(picture(null))).toMatchObject({ failure: 'damaged' });
    const throwing = readTransfer(png, () => Promise.reject(new Error('decoder')));
    expect(await failureOf(throwing)).toMatchObject({ failure: 'damaged' });
  });

  it.each([
    ['WebP', 'RIFF\u0024\0\0\0WEBPVP8 '],
    ['AVIF', '\0\0\0\u0020ftypavif'],
    ['HEIC', '\0\0\0\u0018ftypheic'],
    ['TIFF', 'II*\0\u0008\0\0\0'],
    ['BMP', 'BM\u00C8\0\0\0\0\0\0\0\u0036\0\0\0\u0028\0\0\0'],
  ])('knows that %s is a picture, and what to do where it is not read', async (_, start) => {
    const bytes = Uint8Array.from(start.padEnd(300, '\u00A7\u0013\u009C'), (character) => character.charCodeAt(0));
    const said = await failureOf(readTransfer(bytes, async () => null));
    expect(said).toEqual({ failure: 'damaged', message: expect.stringMatching(/picture.*PNG/) });
    expect((await readTransfer(bytes, async () => [link])).importer.id).toBe('qr-image');
  });

  it('takes no text for a bitmap', async () => {
    const text = new TextEncoder().encode(`BMW otpauth\n${link}\n`);
    expect((await readTransfer(text, async () => null)).importer.id).toBe('otpauth-list');
  });
});
