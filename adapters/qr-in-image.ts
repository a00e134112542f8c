import { readQrCodes, scanPicture } from '../core/otp/qr';
import { pixelsOf, type Drawable } from './images';

/** Pictures of more pixels than a usual screen are looked at in half their size first: a quarter of the work. */
const usualPixels = 2_500_000;

/**
 * The texts of all QR codes in an image, each once. A large image is read in half its size, and in its own only when nothing was
 * found there or something that looks like a code could not be read.
 */
export function codesInImage(image: Drawable): readonly string[] {
  if (image.width * image.height > usualPixels) {
    const { texts, hasUnread } = scanPicture(pixelsOf(image, 1 / 2));
    if (texts.length > 0 && !hasUnread) return texts;
  }
  return readQrCodes(pixelsOf(image, 1));
}
