import type { Picture } from './qr';

/** A picture in twice its size, grey, smoothed between the pixels (bilinear). */
export function enlarged({ width, height, data }: Picture): Picture {
  const [wide, high] = [width * 2, height * 2];
  const large = new Uint8ClampedArray(wide * high * 4).fill(255);
  // Green stands for all: in codes the three differ little, and nothing else is wanted of the picture.
  const at = (x: number, y: number): number =>
    data[(Math.min(y, height - 1) * width + Math.min(x, width - 1)) * 4 + 1]!;
  for (let y = 0; y < high; y++) {
    const [top, partY] = parts(y);
    for (let x = 0; x < wide; x++) {
      const [left, partX] = parts(x);
      const above = at(left, top) * (1 - partX) + at(left + 1, top) * partX;
      const below = at(left, top + 1) * (1 - partX) + at(left + 1, top + 1) * partX;
      large.fill(above * (1 - partY) + below * partY, (y * wide + x) * 4, (y * wide + x) * 4 + 3);
    }
  }
  return { width: wide, height: high, data: large };
}

/** The pixel before a place of the large picture, and how far the place lies towards the next. */
function parts(place: number): readonly [before: number, part: number] {
  const exact = Math.max(0, place / 2 - 0.25);
  return [Math.floor(exact), exact % 1];
}
