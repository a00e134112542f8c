import { useEffect, useState } from 'preact/hooks';

/** Whole seconds until `end` (epoch ms); 0 when there is nothing to wait for. Ticks only while there is. */
export function useCountdown(end: number | null, now: () => number): number {
  const secondsLeft = () => (end === null ? 0 : Math.max(0, Math.ceil((end - now()) / 1000)));
  const [, tick] = useState(0);
  const left = secondsLeft();
  useEffect(() => {
    if (left === 0) return undefined;
    const timer = setTimeout(() => tick((count) => count + 1), 250);
    return () => clearTimeout(timer);
  });
  return left;
}
