import * as v from 'valibot';
import type { ClockSkew } from './clock-check';

const second = 1000;
const day = 86_400 * second;

/** Why nothing was measured. `far`: more than a day apart; `slow`: the answer took too long to tell. */
export const clockFailures = ['far', 'no-date', 'offline', 'slow'] as const;
export type ClockFailure = (typeof clockFailures)[number];

const skewSchema = v.strictObject({
  skew: v.pipe(v.number(), v.safeInteger(), v.minValue(-day), v.maxValue(day)),
  uncertainty: v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(10 * second)),
});

/** An answer as a page may tell it: its numbers are within bounds. */
export const clockAnswer = v.union([skewSchema, v.strictObject({ failed: v.picklist(clockFailures) })]);
export type ClockAnswer = ClockSkew | { readonly failed: ClockFailure };

/** IMF-fixdate, the one form that servers may send (RFC 9110, 5.6.7). */
const fixdate = /^[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT$/;

/** A round trip longer than this (ms) says too little. */
const longestTrip = 4 * second;

/**
 * The skew that an answer tells. Its `Date` is cut to the second, so the middle of that second is taken, as it was half a round trip
 * before `receivedAt` (epoch ms); an answer from a cache was made `age` seconds earlier still (RFC 9111, 4.2.3).
 */
export function skewOf(
  { date, age }: { readonly date: string | null; readonly age: string | null },
  receivedAt: number,
  trip: number,
): ClockAnswer {
  if (date === null || !fixdate.test(date)) return { failed: 'no-date' };
  if (age !== null && !/^\d{1,9}$/.test(age)) return { failed: 'no-date' };
  if (trip > longestTrip) return { failed: 'slow' };
  const server = Date.parse(date) + Number(age ?? 0) * second + second / 2 + trip / 2;
  const measured = { skew: Math.round(server - receivedAt), uncertainty: Math.ceil((second + trip) / 2) };
  return v.is(skewSchema, measured) ? measured : { failed: Number.isNaN(server) ? 'no-date' : 'far' };
}
