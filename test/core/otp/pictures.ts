import jpeg from 'jpeg-js';
import { encodeQR } from 'qr';
import type { Picture } from '../../../core/otp/qr';

export interface PlacedCode {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Pixels a module. */
  readonly scale: number;
}

/** A white picture with QR codes at given places. */
export function picture(width: number, height: number, codes: readonly PlacedCode[]): Picture {
  const data = new Uint8ClampedArray(width * height * 4).fill(255);
  for (const { text, x, y, scale } of codes) {
    const modules = encodeQR(text, 'raw', { border: 4 });
    modules.forEach((row, rowIndex) =>
      row.forEach((dark, column) => {
        if (!dark) return;
        for (let dy = 0; dy < scale; dy++) {
          const at = ((y + rowIndex * scale + dy) * width + x + column * scale) * 4;
          for (let dx = 0; dx < scale; dx++) data.fill(0, at + dx * 4, at + dx * 4 + 3);
        }
      }),
    );
  }
  return { width, height, data };
}

/** Light on dark. */
export function inverted({ width, height, data }: Picture): Picture {
  return { width, height, data: data.map((value, index) => (index % 4 === 3 ? value : 255 - value)) };
}

/** As a camera or a chat sends it: JPEG of this quality (1 to 100) and back. */
export function asJpeg({ width, height, data }: Picture, quality: number): Picture {
  return jpeg.decode(jpeg.encode({ width, height, data: Buffer.from(data) }, quality).data, { useTArray: true });
}

export interface Distortion {
  /** Pixels a module in the outcome. */
  readonly scale: number;
  /** Degrees. */
  readonly rotation: number;
  /** How far the vertical leans: 0.2 moves a point right by a fifth of its height. */
  readonly shear: number;
}

/** A code of its own picture, turned, leaned and scaled about its middle; sampled 3 by 3 for each pixel, as optics do. */
export function distorted(text: string, { scale, rotation, shear }: Distortion): Picture {
  const modules = encodeQR(text, 'raw', { border: 4 });
  const size = modules.length;
  const side = Math.ceil(size * scale * 1.7);
  const angle = (rotation * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const isDark = (x: number, y: number): boolean => modules[Math.floor(y)]?.[Math.floor(x)] ?? false;
  const data = new Uint8ClampedArray(side * side * 4).fill(255);
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      let dark = 0;
      for (let part = 0; part < 9; part++) {
        const dx = (x + ((part % 3) + 0.5) / 3 - side / 2) / scale;
        const dy = (y + (Math.floor(part / 3) + 0.5) / 3 - side / 2) / scale;
        const [turnedX, turnedY] = [cos * dx + sin * dy, cos * dy - sin * dx];
        if (isDark(turnedX - shear * turnedY + size / 2, turnedY + size / 2)) dark += 1;
      }
      const at = (y * side + x) * 4;
      data.fill(255 - Math.round((dark / 9) * 255), at, at + 3);
    }
  }
  return { width: side, height: side, data };
}
