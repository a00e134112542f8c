import { _QRScanner as Scanner } from 'qr/decode.js';

/** Pixels as a canvas gives them: four bytes each, row by row. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array | Uint8ClampedArray;
}

/** A side or an area beyond these is no screenshot: refused before any work is done. */
const longestSide = 16_384;
const largestArea = 64_000_000;

/** Milliseconds for second tries on damaged or dense codes. */
const timeLimit = 400;

/**
 * The texts of all QR codes in a picture, each once, dark on light or light on dark; `[]` when there is none.
 * Never throws: a picture is untrusted.
 */
export function readQrCodes(picture: Picture): string[] {
  const { width, height, data } = picture;
  const sound =
    width > 0 &&
    height > 0 &&
    width <= longestSide &&
    height <= longestSide &&
    width * height <= largestArea &&
    data.length === width * height * 4;
  if (!sound) return [];
  try {
    const scanner = new Scanner({ maxSize: { width, height }, format: 'RGBA', timeLimit, effort: 4 });
    try {
      scanner.addImage({ width, height, data }, 'RGBA');
      const texts = scanner.decode(true).filter((result) => typeof result === 'string');
      return [...new Set(texts)];
    } finally {
      scanner.clean();
    }
  } catch {
    return [];
  }
}
