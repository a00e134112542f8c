import type { checkClock } from '../../adapters/clock-check';
import type { ClockAnswer } from '../../core/clock/clock-answer';

declare global {
  /** Set by `labels.content`, which has the room, in the world that only Keytag's content scripts share. */
  var keytagCheckClock: typeof checkClock | undefined;
}

/** The clock check for the scripts that show something. */
export async function sharedClockCheck(page: Location): Promise<ClockAnswer> {
  return (await globalThis.keytagCheckClock?.(page)) ?? { failed: 'offline' };
}
