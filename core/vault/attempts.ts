/** Tries that cost nothing but the key derivation: people mistype. */
const freeTries = 3;
const longest = 5 * 60 * 1000;

/** How long to wait after so many wrong tries in a row, in milliseconds: 1 s, then twice as long each time, at most 5 minutes. */
export function waitAfter(failures: number): number {
  return failures < freeTries ? 0 : Math.min(longest, 1000 * 2 ** (failures - freeTries));
}

/** When the next try may be made (epoch ms), or null for now. A clock that was set back never makes the wait longer. */
export function retryAt(attempts: { readonly failures: number; readonly lastAt: number }, now: number): number | null {
  const wait = waitAfter(attempts.failures);
  const since = Math.min(attempts.lastAt, now);
  return wait > 0 && since + wait > now ? since + wait : null;
}
