/** Between two looks (ms). */
const pause = 15_000;
/** What the two clocks of a page may drift apart between two looks (ms). */
const drift = 5000;

/**
 * Calls back when the computer's clock was set while this page was open: then it no longer moves along with the page's own clock, which
 * nobody sets. Sleep looks the same, and computers set their clock after it. Returns the way to stop.
 */
export function onClockJump(callback: () => void): () => void {
  const apart = () => Date.now() - performance.now();
  let before = apart();
  const timer = setInterval(() => {
    const now = apart();
    if (Math.abs(now - before) > drift) callback();
    before = now;
  }, pause);
  return () => clearInterval(timer);
}
