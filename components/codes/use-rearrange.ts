import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Entry } from '../../core/otp/entry';
import { moved } from '../../core/otp/moved';
import type { Rearranger } from './rearranger';
import type { useLater } from './use-later';

export interface RearrangeOptions {
  readonly box: RefObject<HTMLElement | null>;
  readonly entries: readonly Entry[];
  /** null: not loaded yet; nothing can be moved. */
  readonly later: ReturnType<typeof useLater>;
  readonly rowHeight: number;
  /** So many rows at the start stand there for another reason than their order. */
  readonly lead: number;
  /** What titles take above the rows after those (px). */
  readonly above: number;
  /** Whether a row can be moved now; says why where it cannot. */
  readonly movable: (index: number) => boolean;
  /** Puts the entry to a place of the whole list; false when that failed. `quietly`: without a message. */
  readonly onMove: (id: string, to: number, quietly: boolean) => Promise<boolean>;
}

/** An entry on its way to another place. `offset`: how far it is dragged from there (px); null once it was dropped. */
export interface Shift {
  readonly id: string;
  readonly to: number;
  readonly offset: number | null;
}

export interface Rearranged {
  /** The entries as they stand while one of them is on its way. */
  readonly shown: readonly Entry[];
  readonly shift: Shift | null;
  /** Puts the row at `from` to another place; answers which it got, null when it stays. */
  readonly put: (from: number, to: number) => number | null;
}

/** The person's own order while they change it: shown at once, stored when a row is dropped or a key was pressed. */
export function useRearrange(options: RearrangeOptions): Rearranged {
  const { box, entries, later } = options;
  const [shift, setShift] = useState<Shift | null>(null);
  const rearranger = useRef<Rearranger | null>(null);
  const from = shift === null ? -1 : entries.findIndex(({ id }) => id === shift.id);
  const shown = shift === null || from === -1 ? entries : moved(entries, from, shift.to);
  const latest = useRef({ ...options, shown, shift });
  latest.current = { ...options, shown, shift };

  // The stored order has caught up with what is shown.
  useLayoutEffect(() => {
    if (shift?.offset === null && from === shift.to) setShift(null);
  }, [shift, from]);

  useEffect(() => {
    if (!later || !box.current) return undefined;
    rearranger.current = later.startRearranging(box.current, () => latest.current, setShift);
    return () => rearranger.current?.stop();
  }, [later, box]);

  return { shown, shift, put: (index, to) => rearranger.current?.put(index, to) ?? null };
}
