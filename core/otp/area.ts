/** A rectangle on a picture, in the picture's pixels. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** An area smaller than this on a side holds no code: a QR code has at least 21 modules. */
const shortestSide = 21;

const between = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most);

/** The area that a drag from one point to another spans, within the picture. */
export function areaBetween(
  from: { x: number; y: number },
  to: { x: number; y: number },
  { width, height }: Size,
): Area {
  const [x, right] = [from.x, to.x].map((value) => Math.round(between(value, 0, width))).toSorted((a, b) => a - b);
  const [y, bottom] = [from.y, to.y].map((value) => Math.round(between(value, 0, height))).toSorted((a, b) => a - b);
  return { x: x!, y: y!, width: right! - x!, height: bottom! - y! };
}

/** Whether an area is large enough to be meant. */
export function isAreaUsable({ width, height }: Area): boolean {
  return width >= shortestSide && height >= shortestSide;
}

/** Where an area stands before anything is dragged: the middle third. */
export function firstArea({ width, height }: Size): Area {
  return {
    x: Math.round(width / 3),
    y: Math.round(height / 3),
    width: Math.round(width / 3),
    height: Math.round(height / 3),
  };
}

const directions: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The area after a press of an arrow key, which moves it, or with `resize` its far corner; null for another key. */
export function areaAfterKey(area: Area, key: string, resize: boolean, size: Size): Area | null {
  const direction = directions[key];
  if (!direction) return null;
  const step = Math.max(8, Math.round(Math.max(size.width, size.height) / 50));
  const [dx, dy] = [direction[0] * step, direction[1] * step];
  if (!resize) {
    return {
      ...area,
      x: between(area.x + dx, 0, size.width - area.width),
      y: between(area.y + dy, 0, size.height - area.height),
    };
  }
  return {
    ...area,
    width: between(area.width + dx, Math.min(shortestSide, size.width), size.width - area.x),
    height: between(area.height + dy, Math.min(shortestSide, size.height), size.height - area.y),
  };
}
