import type { Snapshot } from '../checks/snapshot';

/** A fix that is done on the page itself, step by step. Its words are under `overlay.guides` in `locales/`. */
export interface Guide {
  readonly id: string;
  /** The checks whose failure it mends. */
  readonly fixes: readonly string[];
  /** Names of the steps, in order. */
  readonly steps: readonly string[];
  /** The step to do on the page as it is now; `steps.length` once the fix is done. Null: the page does not tell just now. */
  at(start: Snapshot, now: Snapshot): number | null;
}
