import { answer } from '../../adapters/answers';
import { putClockCheck } from '../../adapters/clock-skew';
import { answerWords } from '../../components/clock/clock-words';
import { clockAnswer } from '../../core/clock/clock-answer';
import { fromMicrosoftPage } from './senders';

/** Keeps what a page's server said about the clock, and answers with what to tell the person there. */
export function answerClock(): void {
  answer('clockChecked', fromMicrosoftPage, clockAnswer, async (said) => {
    if (!('failed' in said)) await putClockCheck({ ...said, measuredAt: Date.now() });
    return answerWords(said);
  });
}
