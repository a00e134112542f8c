import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import type { Entry } from '../../core/otp/entry';

export interface Choice {
  /** The ids chosen; null when nothing is being chosen. */
  readonly chosen: ReadonlySet<string> | null;
  /** Begins where nothing is being chosen yet. `range`: from the one chosen before to this one. */
  readonly choose: (entry: Entry, range: boolean) => void;
  readonly start: () => void;
  readonly all: () => void;
  readonly stop: () => void;
}

/** Choosing several entries of those found. What the search hides meanwhile is no longer chosen. */
export function useChoice(found: readonly Entry[]): Choice {
  const [ids, setIds] = useState<ReadonlySet<string> | null>(null);
  const before = useRef<string | null>(null);
  const latest = useRef(found);
  latest.current = found;

  const choose = useCallback((entry: Entry, range: boolean) => {
    const last = before.current;
    before.current = entry.id;
    setIds((now) => {
      const next = new Set(now);
      const places = [last, entry.id].map((id) => latest.current.findIndex((one) => one.id === id));
      if (range && now && !places.includes(-1)) {
        for (const { id } of latest.current.slice(Math.min(...places), Math.max(...places) + 1)) next.add(id);
      } else if (!next.delete(entry.id)) next.add(entry.id);
      return next;
    });
  }, []);
  const start = useCallback(() => setIds((now) => now ?? new Set()), []);
  const all = useCallback(() => setIds(new Set(latest.current.map(({ id }) => id))), []);
  const stop = useCallback(() => {
    before.current = null;
    setIds(null);
  }, []);

  const chosen = useMemo(() => ids && new Set(found.filter(({ id }) => ids.has(id)).map(({ id }) => id)), [found, ids]);
  return { chosen, choose, start, all, stop };
}
