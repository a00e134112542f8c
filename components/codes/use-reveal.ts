import { useCallback, useEffect, useState } from 'preact/hooks';
import { stepEndsAt } from '../../core/otp/code';
import type { Entry } from '../../core/otp/entry';

/** A code is shown at least this long (ms), even where its step ends at once, and at most so long, where steps are long. */
const least = 10_000;
const most = 60_000;

/** Codes behind dots: one at a time is shown, until its step ends or ten seconds have passed. */
export function useReveal(
  hides: boolean,
  clock: () => number,
): { readonly isHidden: (entry: Entry) => boolean; readonly reveal: (entry: Entry) => void } {
  const [shown, show] = useState<{ id: string; until: number } | null>(null);
  useEffect(() => {
    if (!shown) return undefined;
    const timer = setTimeout(() => show(null), Math.max(0, shown.until - clock()));
    return () => clearTimeout(timer);
  }, [shown, clock]);
  const isHidden = useCallback((entry: Entry) => hides && shown?.id !== entry.id, [hides, shown]);
  const reveal = useCallback(
    (entry: Entry) => {
      const now = clock();
      const until = entry.type === 'hotp' ? 0 : stepEndsAt(entry, now);
      show({ id: entry.id, until: Math.min(Math.max(until, now + least), now + most) });
    },
    [clock],
  );
  return { isHidden, reveal };
}
