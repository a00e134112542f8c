/** How bad a finding is, worst first. */
export const severities = ['critical', 'high', 'medium', 'low', 'info'] as const;
export type Severity = (typeof severities)[number];

/** The five outcomes of a check. `needs-review`: the page alone cannot decide it. */
export const outcomes = ['pass', 'fail', 'needs-review', 'not-applicable', 'error'] as const;
export type Outcome = (typeof outcomes)[number];

/** What one check says about one snapshot. Texts live in `locales/`, keyed by check id and outcome. */
export interface Verdict {
  readonly id: string;
  readonly outcome: Outcome;
  readonly severity: Severity;
  /** Values for the texts, such as a count or a name. Never a secret. */
  readonly data?: Readonly<Record<string, string | number>>;
}
