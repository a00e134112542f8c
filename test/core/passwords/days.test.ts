import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayOf, daysBetween, earliest, isDay } from '../../../core/passwords/days';

describe('days', () => {
  it('counts whole days over leap years and changes of the clock', () => {
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
    expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
    expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
    expect(daysBetween('2026-11-21', '2026-11-20')).toBe(-1);
  });

  it('adds and counts the same way', () => {
    fc.assert(
      fc.property(fc.integer({ min: -5000, max: 5000 }), (days) => {
        expect(daysBetween('2026-11-21', addDays('2026-11-21', days))).toBe(days);
      }),
    );
  });

  it('takes the day from the calendar on the wall', () => {
    expect(dayOf(new Date(2026, 10, 21, 0, 0, 1))).toBe('2026-11-21');
    expect(dayOf(new Date(2026, 10, 21, 23, 59, 59))).toBe('2026-11-21');
  });

  it('knows days that are none', () => {
    expect(['2026-02-30', '2026-13-01', '26-01-01', '', '2026-11-21T00'].filter(isDay)).toEqual([]);
    expect(isDay('2024-02-29')).toBe(true);
  });

  it('finds the first', () => {
    expect(earliest(['2026-11-22', '2026-11-21'])).toBe('2026-11-21');
    expect(earliest([])).toBeNull();
  });
});
