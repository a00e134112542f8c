import * as v from 'valibot';
import { onAlarm, setAlarm } from '../../adapters/alarms';
import { answer, fromOwnPage } from '../../adapters/answers';
import { clearWhenDue } from '../../adapters/clipboard-clearing';
import {
  dropClipboardTask,
  putClipboardTask,
  readClipboardTask,
  type ClipboardTask,
} from '../../adapters/clipboard-task';
import { closeOffscreen, openOffscreen } from '../../adapters/offscreen';
import { clipboardTimes } from '../../core/otp/codes-settings';

/** Who waits for the time to be up. Neither has a worker's life of 30 seconds nor an alarm's least time of 30. */
export interface ClipboardTimer {
  /** Hears what it has to hear; called once, at once. */
  readonly listen: () => void;
  readonly start: (task: ClipboardTask) => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Chromium: the offscreen page waits and clears; a worker has no clipboard. */
export const byOffscreenPage: ClipboardTimer = {
  listen: () => {},
  start: () => openOffscreen(),
  stop: () => closeOffscreen(),
};

const alarm = 'clipboard';

/** Firefox: an alarm, which rings to the second there, wakes the background page, which has the clipboard itself. */
export const byAlarm: ClipboardTimer = {
  listen: () =>
    onAlarm(alarm, () => {
      void clearWhenDue({
        task: readClipboardTask,
        done: dropClipboardTask,
        read: () => navigator.clipboard.readText(),
        empty: () => navigator.clipboard.writeText(''),
        now: Date.now,
      }).catch(() => undefined); // the permission was taken back meanwhile
    }),
  start: ({ at }) => setAlarm(alarm, at),
  stop: () => setAlarm(alarm, null),
};

const text = v.pipe(v.string(), v.maxLength(64));
const copied = v.strictObject({
  salt: text,
  hash: text,
  seconds: v.picklist(clipboardTimes.filter((time) => time > 0)),
});

/** Keeps the last copied code's mark and has it cleared when its time is up; the waiting ends with it. */
export function answerClipboard(timer: ClipboardTimer = import.meta.env.FIREFOX ? byAlarm : byOffscreenPage): void {
  // One after the other: a page that is about to close must not be taken for one that waits.
  let busy: Promise<unknown> = Promise.resolve();
  const inTurn = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    const turn = busy.then(work);
    busy = turn.catch(() => undefined);
    return turn;
  };

  timer.listen();
  answer('clipboardCopied', fromOwnPage, copied, async ({ salt, hash, seconds }) =>
    inTurn(async () => {
      const task = { salt, hash, at: Date.now() + seconds * 1000 };
      await putClipboardTask(task);
      await timer.start(task);
    }),
  );
  answer('clipboardTask', fromOwnPage, v.undefined(), async () =>
    inTurn(async () => {
      const task = await readClipboardTask();
      if (!task) await timer.stop();
      return task;
    }),
  );
  answer('clipboardDone', fromOwnPage, v.strictObject({ hash: text }), async ({ hash }) =>
    inTurn(async () => dropClipboardTask(hash)),
  );
}
