import type { Picture } from '../core/otp/qr';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const numberOf = (element: Element, name: string): number => Number.parseFloat(element.getAttribute(name) ?? '') || 0;

/** Boxes that a path draws: each closed run of horizontal and vertical lines, and thick horizontal strokes (`M1 1h7`). */
function boxesOf(path: string, isStroke: boolean): Box[] {
  const boxes: Box[] = [];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  let [left, top, right, bottom] = [0, 0, 0, 0];
  const begin = () => {
    [startX, startY] = [x, y];
    [left, top, right, bottom] = [x, y, x, y];
  };
  const reach = () => {
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
    if (isStroke && bottom === top && right > left) {
      boxes.push({ x: left, y: top - 0.5, width: right - left, height: 1 });
      begin();
    }
  };
  const end = () => {
    if (!isStroke && right > left && bottom > top)
      boxes.push({ x: left, y: top, width: right - left, height: bottom - top });
  };
  for (const [, command, list] of path.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const numbers = (list!.match(/-?\d*\.?\d+(?:e-?\d+)?/gi) ?? []).map(Number);
    const relative = command === command!.toLowerCase();
    const kind = command!.toLowerCase();
    if (kind === 'z') {
      end();
      [x, y] = [startX, startY];
      begin();
      continue;
    }
    const size = kind === 'h' || kind === 'v' ? 1 : 2;
    if (!'mlhv'.includes(kind)) return [];
    for (let place = 0; place + size <= numbers.length; place += size) {
      const first = numbers[place]!;
      if (kind === 'h') x = relative ? x + first : first;
      else if (kind === 'v') y = relative ? y + first : first;
      else {
        x = relative ? x + first : first;
        y = relative ? y + numbers[place + 1]! : numbers[place + 1]!;
      }
      if (kind === 'm' && place === 0) {
        end();
        begin();
      } else reach();
    }
  }
  end();
  return boxes;
}

const isDark = (element: Element): boolean => {
  const fill =
    element.getAttribute('fill') ?? /fill\s*:\s*([^;]+)/.exec(element.getAttribute('style') ?? '')?.[1] ?? '';
  return !/^(#fff|#ffffff|white|none|transparent|rgb\(255,\s*255,\s*255\))$/i.test(fill.trim());
};

/** Draws an inline SVG of dark squares on white, the way QR libraries write codes; null for any other drawing. */
export function svgPicture(svg: Element): Picture | null {
  const view = (svg.getAttribute('viewBox') ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const [minX = 0, minY = 0, width = 0, height = 0] =
    view.length === 4 ? view : [0, 0, numberOf(svg, 'width'), numberOf(svg, 'height')];
  if (!(width > 10) || !(height > 10) || width > 5000 || height > 5000) return null;
  const boxes: Box[] = [];
  for (const rect of svg.querySelectorAll('rect')) {
    const box = {
      x: numberOf(rect, 'x'),
      y: numberOf(rect, 'y'),
      width: numberOf(rect, 'width'),
      height: numberOf(rect, 'height'),
    };
    const isGround = box.width >= width * 0.9 && box.height >= height * 0.9;
    if (isDark(rect) && !isGround) boxes.push(box);
  }
  for (const path of svg.querySelectorAll('path')) {
    const isStroke = path.hasAttribute('stroke') && path.getAttribute('stroke') !== 'none';
    const drawn = boxesOf(path.getAttribute('d') ?? '', isStroke);
    const isGround = drawn.length === 1 && drawn[0]!.width >= width * 0.9;
    if ((isStroke || isDark(path)) && !isGround) boxes.push(...drawn);
  }
  if (boxes.length < 20 || boxes.length > 40_000) return null;

  const scale = Math.max(1, Math.min(8, Math.round(600 / Math.max(width, height))));
  const edge = 4 * scale * Math.max(1, Math.round(width / 60));
  const across = Math.ceil(width * scale) + 2 * edge;
  const down = Math.ceil(height * scale) + 2 * edge;
  const data = new Uint8Array(across * down * 4).fill(255);
  for (const box of boxes) {
    const x0 = Math.max(0, Math.round((box.x - minX) * scale) + edge);
    const y0 = Math.max(0, Math.round((box.y - minY) * scale) + edge);
    const x1 = Math.min(across, Math.round((box.x - minX + box.width) * scale) + edge);
    const y1 = Math.min(down, Math.round((box.y - minY + box.height) * scale) + edge);
    for (let y = y0; y < y1; y++) {
      for (let x = x0; x < x1; x++) data.fill(0, (y * across + x) * 4, (y * across + x) * 4 + 3);
    }
  }
  return { width: across, height: down, data };
}
