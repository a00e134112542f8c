import { stepEndsAt } from './code';
import type { Otp } from './entry';

/** For this long (ms) before its step ends, a code may no longer be accepted by the time it is typed. */
const lateFor = 5000;

/** Epoch ms from which the step of `at` is about to end: its last 5 seconds, or its last third where steps are short. */
export function lateFrom(otp: Pick<Otp, 'period'>, at: number): number {
  return stepEndsAt(otp, at) - Math.min(lateFor, (otp.period * 1000) / 3);
}

/** Whether the step is about to end, so that the next code is worth showing. Counter-based codes do not end. */
export function isLate(otp: Pick<Otp, 'type' | 'period'>, at: number): boolean {
  return otp.type !== 'hotp' && at >= lateFrom(otp, at);
}
