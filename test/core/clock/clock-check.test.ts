import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  correctionOf,
  isOff,
  isRight,
  isUsable,
  isWrong,
  type ClockCheck,
  type ClockSkew,
} from '../../../core/clock/clock-check';
import { skewOf } from '../../../core/clock/clock-answer';

const noon = Date.UTC(2026, 10, 21, 12);
const day = 86_400_000;
const dateOf = (at: number) => new Date(at).toUTCString();
const check = (skew: number, measuredAt = noon): ClockCheck => ({ skew, uncertainty: 600, measuredAt });

function measured(answer: ReturnType<typeof skewOf>): ClockSkew {
  if ('failed' in answer) throw new Error(answer.failed);
  return answer;
}

describe('skewOf', () => {
  it('finds the true skew within the uncertainty that it tells', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -80_000_000, max: 80_000_000 }),
        fc.integer({ min: 0, max: 4000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 0, max: 999 }),
        (trueSkew, trip, when, part) => {
          const sentAt = noon + part;
          // The server answers at some moment of the round trip, and cuts its time to the second.
          const date = dateOf(sentAt + trueSkew + trip * when);
          const { skew, uncertainty } = measured(skewOf({ date, age: null }, sentAt + trip, trip));
          expect(Math.abs(skew - trueSkew)).toBeLessThanOrEqual(uncertainty + 1);
          expect(uncertainty).toBeLessThanOrEqual(500 + trip / 2 + 1);
        },
      ),
    );
  });

  it('adds the time that an answer lay in a cache', () => {
    const { skew } = measured(skewOf({ date: dateOf(noon - 90_000), age: '90' }, noon, 0));
    expect(isRight({ skew, uncertainty: 0 })).toBe(true);
  });

  it.each([
    ['no date', null],
    ['a number', '1795262400'],
    ['a local date', '2026-11-21 12:00'],
    ['a month that is none', 'Sat, 21 Xyz 2026 12:00:00 GMT'],
    ['something long', 'Sat, 21 Nov 2026 12:00:00 GMT'.repeat(1000)],
  ])('says so when it got %s', (_, date) => {
    expect(skewOf({ date, age: null }, noon, 10)).toEqual({ failed: 'no-date' });
  });

  it('measures nothing by a slow answer, a strange age, or a server of another day', () => {
    const date = dateOf(noon);
    expect(skewOf({ date, age: null }, noon, 4001)).toEqual({ failed: 'slow' });
    expect(skewOf({ date, age: '-5' }, noon, 10)).toEqual({ failed: 'no-date' });
    expect(skewOf({ date, age: null }, noon + 2 * day, 10)).toEqual({ failed: 'far' });
  });

  it('never throws and never leaves its bounds, whatever a server says', () => {
    const text = fc.option(fc.oneof(fc.string(), fc.integer({ min: -8.64e15, max: 8.64e15 }).map(dateOf)));
    fc.assert(
      fc.property(text, text, (date, age) => {
        const answer = skewOf({ date, age }, noon, 10);
        expect(Math.abs('failed' in answer ? 0 : answer.skew)).toBeLessThanOrEqual(day);
      }),
    );
  });
});

describe('what follows from a check', () => {
  it.each([
    [0, true, false],
    [2000, true, false],
    [-2001, false, false],
    [10_000, false, false],
    [-10_001, false, true],
  ])('%j ms: right %j, off %j', (skew, right, off) => {
    expect([isRight(check(skew)), isOff(check(skew))]).toEqual([right, off]);
  });

  it('warns for a day and corrects for seven', () => {
    const off = check(60_000);
    expect([isWrong(off, noon + day), isWrong(off, noon + day + 1)]).toEqual([true, false]);
    expect([isUsable(off, noon + 7 * day), isUsable(off, noon + 7 * day + 1)]).toEqual([true, false]);
    expect(correctionOf(off, true, noon + 7 * day)).toBe(60_000);
    expect(correctionOf(off, true, noon + 7 * day + 1)).toBe(0);
  });

  it('holds no more once the clock was set back to before it', () => {
    expect(correctionOf(check(-60_000), true, noon - 60_000)).toBe(0);
    expect(isWrong(check(-60_000), noon - 60_000)).toBe(false);
  });

  it('corrects nothing that is right, unmeasured, or not wanted', () => {
    expect([
      correctionOf(check(1500), true, noon),
      correctionOf(null, true, noon),
      correctionOf(check(60_000), false, noon),
    ]).toEqual([0, 0, 0]);
  });
});
