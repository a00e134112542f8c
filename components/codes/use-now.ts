import { useEffect, useState } from 'preact/hooks';
import { stepEndsAt } from '../../core/otp/code';
import { lateFrom } from '../../core/otp/late';
import { codeClock } from './code-clock';

/** Late by this much (ms), so that a timer that fires early still lands in the new step. */
const margin = 5;

/**
 * The time, told anew only when a step of one of the periods ends or is about to: one timer for all that is shown, none when nothing
 * is. A page that was hidden or a clock that was changed is caught up with when the page is seen again.
 */
export function useNow(periods: readonly number[], clock: () => number = codeClock): number {
  const [now, setNow] = useState(clock);
  const key = [...new Set(periods)].toSorted((a, b) => a - b).join(' ');
  useEffect(() => {
    const tell = () => setNow(clock());
    document.addEventListener('visibilitychange', tell);
    return () => document.removeEventListener('visibilitychange', tell);
  }, [clock]);
  useEffect(() => {
    if (key === '') return undefined;
    const ends = key.split(' ').map((period) => turn({ period: Number(period) }, now));
    const timer = setTimeout(() => setNow(clock()), Math.max(0, Math.min(...ends) - clock()) + margin);
    return () => clearTimeout(timer);
  }, [key, now, clock]);
  return now;
}

/** When a code's row changes next: its step is about to end, or ends. */
function turn(otp: { readonly period: number }, now: number): number {
  const late = lateFrom(otp, now);
  return late > now ? late : stepEndsAt(otp, now);
}
