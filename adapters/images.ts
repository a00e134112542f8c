import { pictureSize } from '../core/otp/picture-size';
import type { Picture } from '../core/otp/qr';

/** A picture of more pixels than this is made smaller before it is read. */
const mostPixels = 40_000_000;
/** A picture that says it has more is not even opened: it takes four bytes a pixel, however small its file is. */
const mostPixelsOpened = 100_000_000;
/** Where formats say their size; in a JPEG it follows a preview, which is at most 64 KB. */
const headBytes = 200_000;
const mostBytes = 20_000_000;

/** The picture could not be opened. The message is a finished sentence. */
export class ImageUnreadable extends Error {
  override readonly name = 'ImageUnreadable';
}

/** An image that a canvas can draw. */
export type Drawable = ImageBitmap | HTMLImageElement;

/** Opens an image file or a data URL. Works in pages and in workers (there without vector pictures); rejects with `ImageUnreadable`. */
export async function openImage(source: Blob | string): Promise<Drawable> {
  const blob = typeof source === 'string' ? blobOf(source) : source;
  if (blob.size > mostBytes)
    throw new ImageUnreadable('This picture is larger than 20 MB. Cut out the QR code and try again.');
  const size = pictureSize(new Uint8Array(await blob.slice(0, headBytes).arrayBuffer()));
  if (size && size.width * size.height > mostPixelsOpened)
    throw new ImageUnreadable('This picture has more than 100 million pixels. Cut out the QR code and try again.');
  return bitmapOf(blob);
}

/** The pixels of an image, made smaller or larger by `scale`, on white. */
export function pixelsOf(image: Drawable, scale: number): Picture {
  const fitting = Math.min(scale, Math.sqrt(mostPixels / (image.width * image.height)));
  const width = Math.max(1, Math.floor(image.width * fitting));
  const height = Math.max(1, Math.floor(image.height * fitting));
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  if (!context) throw new ImageUnreadable('This browser can not read pictures here. Type the secret instead.');
  // A transparent picture is read as on white paper.
  context.fillStyle = 'white';
  context.fillRect(0, 0, width, height);
  context.drawImage(image, 0, 0, width, height);
  return { width, height, data: context.getImageData(0, 0, width, height).data };
}

/** The pixels of an image file or of a data URL; rejects with `ImageUnreadable`. */
export async function pictureFrom(source: Blob | string): Promise<Picture> {
  const image = await openImage(source);
  try {
    return pixelsOf(image, 1);
  } finally {
    closeImage(image);
  }
}

/** Frees an image's memory. */
export function closeImage(image: Drawable): void {
  if ('close' in image) image.close();
}

async function bitmapOf(blob: Blob): Promise<Drawable> {
  try {
    return await createImageBitmap(blob);
  } catch {
    // Vector pictures have no pixels of their own: only an image element draws them.
    if (typeof Image === 'undefined' || !blob.type.startsWith('image/svg')) throw unreadable();
    return drawn(blob);
  }
}

async function drawn(blob: Blob): Promise<HTMLImageElement> {
  const url = URL.createObjectURL(blob);
  try {
    const image = new Image(1024, 1024);
    image.src = url;
    await image.decode();
    return image;
  } catch {
    throw unreadable();
  } finally {
    URL.revokeObjectURL(url);
  }
}

function unreadable(): ImageUnreadable {
  return new ImageUnreadable('This file is no picture that the browser can open. Use PNG, JPEG or WebP.');
}

/** Data URLs are taken apart by hand: nothing of Keytag may fetch. */
function blobOf(url: string): Blob {
  const match = /^data:(image\/[\w.+-]+)((?:;[\w=.+-]+)*?)(;base64)?,(.*)$/is.exec(url);
  if (!match) throw unreadable();
  try {
    const text = match[3] ? atob(match[4]!) : unescapeBytes(match[4]!);
    return new Blob([Uint8Array.from(text, (character) => character.charCodeAt(0))], { type: match[1]! });
  } catch {
    throw unreadable();
  }
}

/** Percent-encoded bytes as a string of bytes. */
function unescapeBytes(text: string): string {
  return text.replace(/%([0-9a-f]{2})/gi, (_, pair: string) => String.fromCharCode(Number.parseInt(pair, 16)));
}
