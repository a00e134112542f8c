import * as v from 'valibot';

const second = 1000;
const day = 86_400 * second;

/** What a page's server said about this computer's clock (ms). `clock-answer.ts` holds what comes from a page to its bounds. */
export interface ClockSkew {
  /** To be added to this computer's time; negative when its clock is ahead. */
  readonly skew: number;
  /** The true skew lies within this much of `skew`. */
  readonly uncertainty: number;
}

/** A skew with the time (epoch ms, this computer's) at which it was measured. */
export const clockCheck = v.object({ skew: v.number(), uncertainty: v.number(), measuredAt: v.number() });
export type ClockCheck = Readonly<v.InferOutput<typeof clockCheck>>;

/** A skew within this much (ms) is none: the clock is right. */
const right = 2 * second;
/** From this much on, people are told before a code is blamed (ms). */
const wrong = 10 * second;

/** Whether the clock is right, as far as a time in whole seconds can tell. */
export function isRight({ skew }: ClockSkew): boolean {
  return Math.abs(skew) <= right;
}

/** Whether codes may be refused because of the clock, by a check of the last day. */
export function isWrong(check: ClockCheck, now: number): boolean {
  return isWithin(check, now, day) && isOff(check);
}

/** Whether the clock is so wrong that codes may be refused. */
export function isOff({ skew }: ClockSkew): boolean {
  return Math.abs(skew) > wrong;
}

/** Whether codes may still be corrected by the check: it is at most 7 days old, and the clock was not set back before it. */
export function isUsable(check: ClockCheck, now: number): boolean {
  return isWithin(check, now, 7 * day);
}

function isWithin({ measuredAt }: ClockCheck, now: number, longest: number): boolean {
  return now >= measuredAt - wrong && now - measuredAt <= longest;
}

/** What to add to the computer's time (ms) when codes are to be corrected; 0 when they are not, or by no check that holds. */
export function correctionOf(check: ClockCheck | null, correct: boolean, now: number): number {
  return correct && check && !isRight(check) && isUsable(check, now) ? check.skew : 0;
}
