import { openQrReader } from '../../adapters/qr-reader';

/** The texts of all QR codes in the given images (files or data URLs), each once. Rejects with `ImageUnreadable`. */
export async function scanImages(images: readonly (Blob | string)[]): Promise<string[]> {
  const reader = openQrReader();
  const texts: string[] = [];
  try {
    for (const image of images) {
      // One at a time: several large pictures would fill the memory at once.
      // oxlint-disable-next-line no-await-in-loop
      texts.push(...(await reader.read(image)));
    }
  } finally {
    reader.close();
  }
  return [...new Set(texts)];
}
