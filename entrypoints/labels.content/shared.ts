import type { checkClock } from '../../adapters/clock-check';

declare global {
  /** Set by `labels.content`, which has the room, in the world that only Keytag's content scripts share. */
  var keytagCheckClock: typeof checkClock | undefined;
}

/** The clock check for the scripts that show something. */
export function sharedClockCheck(): typeof checkClock {
  if (!globalThis.keytagCheckClock) throw new Error('Keytag is not complete on this page. Reload the page.');
  return globalThis.keytagCheckClock;
}
