import type { Reading } from './reading';

declare global {
  /** Set by `reading.content` in the world that only Keytag's content scripts share: pages can neither see nor reach it. */
  var keytagReading: Reading | undefined;
}

/** What the reading script has put there; it runs before the scripts that show something (docs/adr/0007). */
export function sharedReading(): Reading {
  if (!globalThis.keytagReading) throw new Error('Keytag is not complete on this page. Reload the page.');
  return globalThis.keytagReading;
}
