import { encodeQR } from 'qr';

/** The four light squares around a QR code that ISO 18004 asks for. */
const quietZone = 4;

/**
 * The dark and light squares of a QR code, row by row, with the light edge. `repair`: how much may be lost and still be read; a screen
 * loses nothing, paper does. Throws when the text does not fit into one.
 */
export function qrModules(text: string, repair: 'low' | 'medium' = 'low'): readonly (readonly boolean[])[] {
  return encodeQR(text, 'raw', { ecc: repair, border: quietZone });
}
