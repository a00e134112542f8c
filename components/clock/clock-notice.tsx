import './clock-notice.css';
import { i18n } from '#i18n';
import { isUsable, isWrong, type ClockCheck } from '../../core/clock/clock-check';
import { skewWords } from './clock-words';

export interface ClockNoticeProps {
  readonly check: ClockCheck | null;
  readonly correct: boolean;
  /** The person says that a code was refused. */
  readonly asked: boolean;
  /** Epoch ms by the computer's clock. */
  readonly now: number;
  readonly onCorrect: (correct: boolean) => void;
  /** Opens a page on which the clock can be checked. */
  readonly onOpen: () => void;
  readonly onClose: () => void;
}

/** What is to be known about the computer's clock, above the codes; nothing when there is nothing to say. */
export function ClockNotice({ check, correct, asked, now, onCorrect, onOpen, onClose }: ClockNoticeProps) {
  if (correct && check && isUsable(check, now)) {
    return (
      <Line text={`${skewWords(check)} ${i18n.t('clock.notice.corrected')}`}>
        <Choice text={i18n.t('clock.notice.stop')} onChoose={() => onCorrect(false)} />
      </Line>
    );
  }
  if (check && isWrong(check, now)) {
    return (
      <Line warning text={`${skewWords(check)} ${i18n.t('clock.notice.wrong')}`}>
        <Choice text={i18n.t('clock.notice.correct')} onChoose={() => onCorrect(true)} />
      </Line>
    );
  }
  if (!correct && !asked) return null;
  const how = i18n.t('clock.notice.how');
  return (
    <Line warning={correct} text={correct ? `${i18n.t('clock.notice.stale')} ${how}` : how}>
      <Choice text={i18n.t('clock.notice.open')} onChoose={onOpen} />
      {correct ? (
        <Choice text={i18n.t('clock.notice.stop')} onChoose={() => onCorrect(false)} />
      ) : (
        <Choice text={i18n.t('clock.notice.close')} onChoose={onClose} />
      )}
    </Line>
  );
}

interface LineProps {
  readonly text: string;
  readonly warning?: boolean;
  readonly children: preact.ComponentChildren;
}

function Line({ text, warning = false, children }: LineProps) {
  return (
    <section class={warning ? 'clock-notice clock-wrong' : 'clock-notice'} aria-label={i18n.t('clock.title')}>
      <p role={warning ? 'alert' : 'status'}>{text}</p>
      <div class="clock-choices">{children}</div>
    </section>
  );
}

function Choice({ text, onChoose }: { readonly text: string; readonly onChoose: () => void }) {
  return (
    <button type="button" class="button button-quiet" onClick={onChoose}>
      {text}
    </button>
  );
}
