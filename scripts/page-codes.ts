import { readFile, stat } from 'node:fs/promises';
import { dirname, resolve, sep } from 'node:path';
import { pictureCodes } from './picture-codes';
import { svgPicture } from './svg-picture';
import { readQrCodes } from '../core/otp/qr';

/** A page shows one code; more pictures than this are not looked at. */
const mostPictures = 40;
const mostBytes = 5 * 1024 * 1024;

/** The bytes of a picture in the page, or of one saved beside it: never from anywhere else. */
async function bytesOf(src: string, file: string): Promise<Uint8Array | null> {
  const data = /^data:image\/(?:png|jpe?g|gif)(?:;[\w=-]+)*;base64,(.*)$/is.exec(src.slice(0, 2 * mostBytes));
  if (data) return Buffer.from(decodeURIComponent(data[1]!.replace(/%(?![0-9a-f]{2})/gi, '')), 'base64');
  if (/^[a-z][a-z0-9+.-]*:|^\/\/|^[/\\]/i.test(src)) return null;
  const folder = dirname(resolve(file));
  const path = resolve(folder, decodeURIComponent(src.replace(/[?#].*$/s, '')));
  if (!path.startsWith(folder + sep)) return null;
  const found = await stat(path);
  return found.isFile() && found.size <= mostBytes ? await readFile(path) : null;
}

async function codeIn(image: Element, file: string): Promise<string | null> {
  try {
    if (image.localName === 'svg') {
      const picture = svgPicture(image);
      return picture ? (readQrCodes(picture)[0] ?? null) : null;
    }
    const bytes = await bytesOf(image.getAttribute('src') ?? '', file);
    return bytes ? ((await pictureCodes(bytes))?.[0] ?? null) : null;
  } catch {
    // A picture that cannot be read is one without a code.
    return null;
  }
}

/** The text of the QR code in each picture of a saved page that holds one. */
export async function pageCodes(document: Document, file: string): Promise<Map<Element, string>> {
  const codes = new Map<Element, string>();
  for (const image of [...document.querySelectorAll('img, svg')].slice(0, mostPictures)) {
    const text = await codeIn(image, file);
    if (text !== null) codes.set(image, text);
  }
  return codes;
}
