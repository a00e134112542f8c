import { skewOf, type ClockAnswer } from '../core/clock/clock-answer';

/** Longer than this (ms) nobody waits. */
const patience = 10_000;

/**
 * Asks the server of the page it runs in for the time. The one request that Keytag makes (docs/adr/0010): on the person's click, from
 * a content script, to the page's own origin, without cookies; only when the answer was made is read.
 */
export async function checkClock(page: Location): Promise<ClockAnswer> {
  const started = performance.now();
  try {
    // Every host has this address or says that it has not, and both answers are dated.
    const { headers } = await fetch(`${page.origin}/robots.txt`, {
      method: 'HEAD',
      cache: 'no-store',
      credentials: 'omit',
      redirect: 'manual',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(patience),
    });
    return skewOf({ date: headers.get('date'), age: headers.get('age') }, Date.now(), performance.now() - started);
  } catch {
    return { failed: 'offline' };
  }
}
