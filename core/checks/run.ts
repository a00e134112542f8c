import type { Check, CheckFacts } from './check';
import { listed } from './listed';
import { checks } from './list';
import type { Snapshot } from './snapshot';
import { severities, type Outcome, type Verdict } from './verdict';

export interface CheckContext {
  /** ISO date. */
  readonly today: string;
  /** Names in the ledger of this kind of account, one for each record; null: the ledger was not asked. */
  readonly trackedAppPasswords: readonly string[] | null;
}

/**
 * Every check once, worst first; nothing at all for a page that is not Microsoft's. A page or state without a list gives
 * `not-applicable` throughout; a check that throws gives `error` and leaves the others alone.
 */
export function runChecks(snapshot: Snapshot, context: CheckContext, all: readonly Check[] = checks): Verdict[] {
  if (snapshot.page.kind === null) return [];
  const facts = factsOf(snapshot, context);
  return all.map((check) => verdictOf(check, facts)).toSorted(byWeight);
}

function factsOf(snapshot: Snapshot, context: CheckContext): CheckFacts | null {
  const { accountKind, cloud } = snapshot.page;
  const list = listed(snapshot);
  if (list === 'none' || accountKind === null || cloud === null) return null;
  const { methods, appPasswords, defaultMethod } = snapshot;
  const { today, trackedAppPasswords } = context;
  return { accountKind, cloud, list, methods, appPasswords, defaultMethod, today, trackedAppPasswords };
}

function verdictOf(check: Check, facts: CheckFacts | null): Verdict {
  const { id, severity } = check;
  if (!facts) return { id, outcome: 'not-applicable', severity };
  try {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys are those of CheckFacts
    const given = Object.fromEntries(check.reads.map((name) => [name, facts[name]])) as unknown as CheckFacts;
    const { outcome, severity: own, variant, count } = check.judge(given);
    const data = { ...(variant !== undefined && { variant }), ...(count !== undefined && { count }) };
    return { id, outcome, severity: own ?? severity, ...(Object.keys(data).length > 0 && { data }) };
  } catch {
    return { id, outcome: 'error', severity };
  }
}

/** By severity, then what needs doing before what is settled, then by id. */
function byWeight(a: Verdict, b: Verdict): number {
  return (
    severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
    weights.indexOf(a.outcome) - weights.indexOf(b.outcome) ||
    (a.id < b.id ? -1 : 1)
  );
}

const weights: readonly Outcome[] = ['fail', 'needs-review', 'error', 'pass', 'not-applicable'];
