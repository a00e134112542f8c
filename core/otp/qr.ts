import { _QRScanner as Scanner } from 'qr/decode.js';
import { enlarged } from './enlarge';

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

/** What was read of a picture. */
export interface Scan {
  /** Of all codes that were read, each once. */
  readonly texts: readonly string[];
  /** Whether something that looks like a code could not be read: a larger picture of it may help. */
  readonly hasUnread: boolean;
}

const nothing: Scan = { texts: [], hasUnread: false };

/** Pictures as small as this are about a code, also when none is seen: they are enlarged in any case. */
const tinyPixels = 250_000;

/** Of pictures up to this size the codes are looked for once more in twice their size: small ones need pixels between modules. */
const smallPixels = 1_500_000;

/**
 * The texts of all QR codes in a picture, each once, dark on light or light on dark; `[]` when there is none. A small picture in
 * which something that looks like a code could not be read is enlarged.
 */
export function readQrCodes(picture: Picture): string[] {
  if (!isSound(picture)) return [];
  const { texts, hasUnread } = scanPicture(picture);
  const pixels = picture.width * picture.height;
  const mayBeTooSmall = pixels <= smallPixels && (hasUnread || (texts.length === 0 && pixels <= tinyPixels));
  return mayBeTooSmall ? [...new Set([...texts, ...scanPicture(enlarged(picture)).texts])] : [...texts];
}

function isSound({ width, height, data }: Picture): boolean {
  return (
    width > 0 &&
    height > 0 &&
    width <= longestSide &&
    height <= longestSide &&
    width * height <= largestArea &&
    data.length === width * height * 4
  );
}

/** Reads all QR codes in a picture. Never throws: a picture is untrusted. */
export function scanPicture(picture: Picture): Scan {
  if (!isSound(picture)) return nothing;
  const { width, height, data } = picture;
  let hasUnread = false;
  try {
    const scanner = new Scanner({
      maxSize: { width, height },
      format: 'RGBA',
      timeLimit,
      effort: 4,
      pointsOnDetect: (_, result) => (hasUnread ||= typeof result !== 'string'),
    });
    try {
      scanner.addImage({ width, height, data }, 'RGBA');
      const texts = scanner.decode(true).filter((result) => typeof result === 'string');
      return { texts: [...new Set(texts)], hasUnread };
    } finally {
      scanner.clean();
    }
  } catch {
    return nothing;
  }
}
