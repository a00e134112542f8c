import { ImageUnreadable } from '../../adapters/images';
import { openQrReader } from '../../adapters/qr-reader';

const reader = openQrReader();

/** The texts of the QR codes in a picture file; null when the browser cannot open it. Rejects when it is stopped. */
export async function readPicture(bytes: Uint8Array, signal: AbortSignal): Promise<readonly string[] | null> {
  try {
    return await reader.read(new Blob([new Uint8Array(bytes)]), signal);
  } catch (error) {
    if (error instanceof ImageUnreadable) return null;
    throw error;
  }
}
