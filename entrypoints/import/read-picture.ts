import { pictureFrom } from '../../adapters/images';
import { readQrCodes } from '../../core/otp/qr';

/** The texts of the QR codes in a picture file; null when the browser cannot open it. */
export async function readPicture(bytes: Uint8Array): Promise<readonly string[] | null> {
  try {
    return readQrCodes(await pictureFrom(new Blob([new Uint8Array(bytes)])));
  } catch {
    return null;
  }
}
