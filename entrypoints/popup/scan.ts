import { pictureFrom } from '../../adapters/images';
import { readQrCodes } from '../../core/otp/qr';

/** The texts of all QR codes in the given images (files or data URLs), each once. Rejects with `ImageUnreadable`. */
export async function scanImages(images: readonly (Blob | string)[]): Promise<string[]> {
  const texts: string[] = [];
  for (const image of images) {
    // One at a time: several large pictures would fill the memory at once.
    // oxlint-disable-next-line no-await-in-loop
    texts.push(...readQrCodes(await pictureFrom(image)));
  }
  return [...new Set(texts)];
}
