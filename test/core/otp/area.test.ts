import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaAfterKey, areaBetween, firstArea, isAreaUsable } from '../../../core/otp/area';

const size = { width: 1000, height: 500 };

describe('an area of a picture', () => {
  it('is what a drag spans, in any direction, within the picture', () => {
    const area = { x: 100, y: 50, width: 200, height: 100 };
    expect(areaBetween({ x: 100, y: 50 }, { x: 300, y: 150 }, size)).toEqual(area);
    expect(areaBetween({ x: 300, y: 150 }, { x: 100, y: 50 }, size)).toEqual(area);
    expect(areaBetween({ x: -40, y: 400 }, { x: 90, y: 900 }, size)).toEqual({ x: 0, y: 400, width: 90, height: 100 });
  });

  it('is not meant when it is as small as a click', () => {
    expect(isAreaUsable(areaBetween({ x: 5, y: 5 }, { x: 9, y: 200 }, size))).toBe(false);
    expect(isAreaUsable(firstArea(size))).toBe(true);
  });

  it('moves and grows with the arrow keys', () => {
    const area = { x: 100, y: 100, width: 100, height: 100 };
    expect(areaAfterKey(area, 'ArrowRight', false, size)).toEqual({ ...area, x: 120 });
    expect(areaAfterKey(area, 'ArrowUp', false, size)).toEqual({ ...area, y: 80 });
    expect(areaAfterKey(area, 'ArrowDown', true, size)).toEqual({ ...area, height: 120 });
    expect(areaAfterKey(area, 'ArrowLeft', true, size)).toEqual({ ...area, width: 80 });
    expect(areaAfterKey(area, 'a', false, size)).toBeNull();
  });

  it('never leaves the picture, whatever is pressed', () => {
    const press = fc.tuple(fc.constantFrom('ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'), fc.boolean());
    fc.assert(
      fc.property(fc.array(press, { maxLength: 200 }), (presses) => {
        let area = firstArea(size);
        for (const [key, resize] of presses) area = areaAfterKey(area, key, resize, size) ?? area;
        expect(Math.min(area.x, area.y)).toBeGreaterThanOrEqual(0);
        expect(area.x + area.width).toBeLessThanOrEqual(size.width);
        expect(area.y + area.height).toBeLessThanOrEqual(size.height);
        expect(isAreaUsable(area)).toBe(true);
      }),
    );
  });
});
