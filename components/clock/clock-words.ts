import { i18n } from '#i18n';
import type { ClockAnswer } from '../../core/clock/clock-answer';
import { isOff, isRight, type ClockSkew } from '../../core/clock/clock-check';

/** From this many seconds on, minutes say more. */
const long = 120;

/** How far the clock is off, such as "This computer's clock is about 15 seconds ahead." */
export function skewWords({ skew }: ClockSkew): string {
  const seconds = Math.round(Math.abs(skew) / 1000);
  const amount =
    seconds < long
      ? i18n.t('clock.seconds', [String(seconds)])
      : i18n.t('clock.minutes', [String(Math.round(seconds / 60))]);
  return i18n.t(skew < 0 ? 'clock.ahead' : 'clock.behind', [amount]);
}

/** What a check found, and what to do about it. */
export function answerWords(answer: ClockAnswer): string {
  if ('failed' in answer) return i18n.t(`clock.failed.${answer.failed === 'no-date' ? 'no_date' : answer.failed}`);
  if (isRight(answer)) return i18n.t('clock.right');
  return `${skewWords(answer)} ${i18n.t(isOff(answer) ? 'clock.refused' : 'clock.works')}`;
}
