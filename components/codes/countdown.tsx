import { stepEndsAt } from '../../core/otp/code';
import type { Entry } from '../../core/otp/entry';

export interface CountdownProps {
  readonly otp: Pick<Entry, 'period'>;
  readonly now: number;
}

/**
 * A ring that empties until the step ends. CSS moves it, in steps and with transforms only, so that no script and no layout runs;
 * it starts where the step stands by a negative delay. Give it the step as `key`, so that each step starts it anew.
 */
export function Countdown({ otp, now }: CountdownProps) {
  const elapsed = otp.period * 1000 - (stepEndsAt(otp, now) - now);
  const half = Math.min(60, Math.max(8, Math.ceil(otp.period / 2)));
  const style = { '--period': `${otp.period}s`, '--elapsed': `${-elapsed}ms`, '--half': half };
  return (
    <span class="countdown" style={style} aria-hidden="true">
      <span class="countdown-side">
        <span />
      </span>
      <span class="countdown-side countdown-late">
        <span />
      </span>
    </span>
  );
}
