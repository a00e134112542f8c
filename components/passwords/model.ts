import type { Nudge } from '../../core/passwords/nudges';
import type { Opening } from '../../core/passwords/opening';
import type { PasswordRecord } from '../../core/passwords/record';
import type { Day } from '../../core/passwords/days';

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

/** All that the views of app passwords can ask for. */
export interface PasswordActions {
  review(id: string): void;
  snooze(id: string, days: number): void;
  confirmGone(id: string, gone: boolean): void;
  remove(id: string): void;
  restore(id: string): void;
}
