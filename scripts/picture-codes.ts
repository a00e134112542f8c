import jpeg from 'jpeg-js';
import { GifReader } from 'omggif';
import { PNG } from 'pngjs';
import { readQrCodes, type Picture } from '../core/otp/qr';

/** A picture with more pixels is refused from its header: decoding would take gigabytes. */
const mostPixels = 64_000_000;

function png(bytes: Buffer): Picture {
  if (bytes.length < 24 || bytes.readUInt32BE(16) * bytes.readUInt32BE(20) > mostPixels) throw new Error('size');
  return PNG.sync.read(bytes);
}

function gif(bytes: Buffer): Picture {
  const reader = new GifReader(bytes);
  const { width, height } = reader;
  if (width * height > mostPixels) throw new Error('size');
  const data = new Uint8Array(width * height * 4);
  reader.decodeAndBlitFrameRGBA(0, data);
  return { width, height, data };
}

const jpg = (bytes: Buffer): Picture =>
  jpeg.decode(bytes, { maxResolutionInMP: mostPixels / 1e6, maxMemoryUsageInMB: 1024, useTArray: true });

/** The QR codes of a PNG, JPEG or GIF, as the browser's own decoder would give them; null when the picture is not readable. */
export async function pictureCodes(bytes: Uint8Array): Promise<readonly string[] | null> {
  const buffer = Buffer.from(bytes);
  const decode = buffer[0] === 0x89 ? png : buffer[0] === 0xff ? jpg : gif;
  try {
    return readQrCodes(decode(buffer));
  } catch {
    return null;
  }
}
