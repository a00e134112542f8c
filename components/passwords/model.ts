import type { Nudge } from '../../core/passwords/nudges';
import type { Opening } from '../../core/passwords/opening';
import type { PasswordRecord } from '../../core/passwords/record';
import type { Day } from '../../core/passwords/days';
import type { EventRow } from '../../core/passwords/rows';

/** A record with all that is worked out from it for today. */
export interface PasswordItem {
  readonly record: PasswordRecord;
  readonly opening: Opening;
  /** Null: nothing to do, or put off. */
  readonly nudge: Nudge | null;
  readonly snoozed: boolean;
  readonly nextReview: Day | null;
  readonly nextRotation: Day | null;
}

/** What happened to an app password, the latest first; `failed`: the browser did not give it. */
export type HistoryState =
  | { readonly failed: false; readonly events: readonly EventRow[]; readonly unreadable: number }
  | { readonly failed: true };

/** All that the views of app passwords can ask for. */
export interface PasswordActions {
  review(id: string): void;
  snooze(id: string, days: number): void;
  confirmGone(id: string, gone: boolean): void;
  remove(id: string): void;
  restore(id: string): void;
}
