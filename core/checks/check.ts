import type { Fact } from '../facts/fact';
import type { AccountKind, Cloud } from '../microsoft-account';
import type { DefaultMethod, ListedAppPassword, Method } from './snapshot';
import type { Outcome, Severity } from './verdict';

/** What checks judge: what a page with a list of methods shows, the day, and what the ledger knows. */
export interface CheckFacts {
  readonly accountKind: AccountKind;
  readonly cloud: Cloud;
  /** `partial`: the page shows some of the account's methods only, so nothing can be said about what is not there. */
  readonly list: 'full' | 'partial';
  readonly methods: readonly Method[];
  readonly appPasswords: readonly ListedAppPassword[];
  readonly defaultMethod: DefaultMethod | null;
  /** ISO date. */
  readonly today: string;
  /** Names of the app passwords in the ledger, one for each record; null: the ledger was not asked. */
  readonly trackedAppPasswords: readonly string[] | null;
}

/** What a check answers. `variant` picks words of their own under the outcome, such as `fail_personal`. */
export interface Judgement {
  readonly outcome: Outcome;
  /** Where it differs from the check's own. */
  readonly severity?: Severity;
  readonly variant?: string;
  /** The value that the words name. Never a secret. */
  readonly count?: number;
}

/** One rule about the methods on a page. Its words are in `locales/` under `checks.<id>`. */
export interface Check<Reads extends keyof CheckFacts = keyof CheckFacts> {
  readonly id: string;
  /** All that `judge` is given. */
  readonly reads: readonly Reads[];
  readonly severity: Severity;
  /** `microsoft`: Microsoft's own rule or announcement. `advice`: Keytag's or others', which Microsoft does not enforce. */
  readonly basis: 'microsoft' | 'advice';
  /** What it rests on, the weightiest first. */
  readonly source: readonly [Fact, ...Fact[]];
  judge(facts: Pick<CheckFacts, Reads>): Judgement;
}

/** Types a check from the facts it names. */
export function defineCheck<const Reads extends keyof CheckFacts>(check: Check<Reads>): Check {
  return {
    ...check,
    // A check is handed exactly what it says it reads: run.ts picks.
    judge: (facts) => check.judge(facts),
  };
}

/** The page shows that it is well. */
export const pass: Judgement = { outcome: 'pass' };
/** There is nothing to judge, or another check says it better. */
export const notApplicable: Judgement = { outcome: 'not-applicable' };
