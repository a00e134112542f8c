import { clipboardTimes } from '../core/otp/codes-settings';
import { isMarked } from './clipboard-mark';
import type { ClipboardTask } from './clipboard-task';

/** What clearing works with. */
export interface ClipboardAccess {
  /** The copy that counts now; null: there is none any more. */
  readonly task: () => Promise<ClipboardTask | null>;
  /** This copy needs no more care. */
  readonly done: (hash: string) => Promise<void>;
  readonly read: () => string | Promise<string>;
  readonly empty: () => void | Promise<void>;
  /** Epoch ms. */
  readonly now: () => number;
}

/** Empties the clipboard if it still holds the marked text. Any other text is neither touched nor kept. */
async function clearIfMarked(task: ClipboardTask, { read, empty, done }: ClipboardAccess): Promise<void> {
  try {
    if (await isMarked(await read(), task)) await empty();
  } finally {
    await done(task.hash);
  }
}

/** As long as any copy may wait (ms): a clock that was set back must not keep a code in the clipboard. */
const longest = Math.max(...clipboardTimes) * 1000;

/** Waits for each copy's time and clears it, until there is no copy left. A later copy counts in place of an earlier one. */
export async function clearWhenDue(access: ClipboardAccess): Promise<void> {
  let waitedFor: string | null = null;
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other is the point
    const task = await access.task();
    if (!task) return;
    const left = task.hash === waitedFor ? 0 : task.at - access.now();
    // oxlint-disable-next-line no-await-in-loop
    if (left > 0) await new Promise((resolve) => setTimeout(resolve, Math.min(left, longest)));
    // oxlint-disable-next-line no-await-in-loop
    else await clearIfMarked(task, access);
    waitedFor = task.hash;
  }
}
