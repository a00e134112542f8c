import { placesFor } from '../../core/otp/rearrange';
import type { Entry } from '../../core/otp/entry';
import { watchDrag } from './drag';
import type { RearrangeOptions, Shift } from './use-rearrange';

export interface Rearranger {
  /** Puts the row at `from` to another place; answers which it got, null when it stays. */
  readonly put: (from: number, to: number) => number | null;
  readonly stop: () => void;
}

export interface RearrangeState extends RearrangeOptions {
  readonly shown: readonly Entry[];
  readonly shift: Shift | null;
}

/** By then (ms) the list has been read anew; whatever it says holds. */
const settled = 5000;

/** Moves rows of the list, by pointer and by key. */
export function startRearranging(
  box: HTMLElement,
  latest: () => RearrangeState,
  setShift: (next: Shift | null | ((now: Shift | null) => Shift | null)) => void,
): Rearranger {
  function drop(id: string, to: number, quietly: boolean): void {
    const mine = { id, to, offset: null };
    setShift(mine);
    const stored = async () => {
      const done = await latest().onMove(id, to, quietly);
      setTimeout(() => setShift((now) => (now === mine ? null : now)), done ? settled : 0);
    };
    void stored();
  }

  const stop = watchDrag(box, () => ({
    rowHeight: latest().rowHeight,
    above: latest().above,
    placesOf: (index) => (latest().movable(index) ? placesFor(latest().shown, index, latest().lead) : null),
    onDrag: (dragged) =>
      setShift((now) => {
        if (!dragged) return null;
        const id = now?.offset == null ? latest().shown[dragged.from]!.id : now.id;
        return { id, to: dragged.to, offset: dragged.offset };
      }),
    onDrop: (to) => {
      const { shift } = latest();
      if (shift) drop(shift.id, to, false);
    },
  }));

  return {
    put: (index, to) => {
      const { shown, movable, lead } = latest();
      const entry = shown[index];
      if (!entry || !movable(index)) return null;
      const [first, last] = placesFor(shown, index, lead);
      const place = Math.min(Math.max(to, first), last);
      if (place === index) return null;
      drop(entry.id, place, true);
      return place;
    },
    stop,
  };
}
