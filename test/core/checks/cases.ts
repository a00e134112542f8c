import { runChecks } from '../../../core/checks/run';
import type { Snapshot } from '../../../core/checks/snapshot';
import type { Verdict } from '../../../core/checks/verdict';

/** What one check says, on 21 November 2026 with a ledger that was not asked unless told otherwise. */
export function verdictOn(
  id: string,
  snapshot: Snapshot,
  { today = '2026-11-21', tracked = null }: { today?: string; tracked?: readonly string[] | null } = {},
): Verdict {
  return runChecks(snapshot, { today, trackedAppPasswords: tracked }).find((verdict) => verdict.id === id)!;
}
