/** How sure we are. `high`: Microsoft's own text was read; `medium`: one good secondary source; `low`: a report or an inference. */
export type Confidence = 'high' | 'medium' | 'low';

/** Where a statement comes from. */
export interface Source {
  readonly title: string;
  readonly url: string;
  /** ISO date of the text itself; null where it carries none. */
  readonly published: string | null;
}

/** The day on which every source of this catalogue was last read. */
export const checkedOn = '2026-11-21';

/**
 * One dated statement about Microsoft. Its sentence is in `locales/` under `facts.<id>`. Nothing else in Keytag states a date, a
 * limit or a rule of Microsoft.
 */
export interface Fact {
  readonly id: string;
  readonly source: Source;
  /** ISO date of the day we read the source. */
  readonly checkedOn: string;
  readonly confidence: Confidence;
  /** ISO date on which it takes effect (`smtp-auth-default-off`: the last day on which nothing has changed). */
  readonly date?: string;
  /** A number that Microsoft sets, such as a limit. */
  readonly limit?: number;
}
