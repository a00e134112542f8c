import type { Fact } from '../facts/fact';
import { checks } from './list';
import type { Verdict } from './verdict';

/** Where a verdict's words are in `locales/`, and what it rests on. */
export interface Explanation {
  /** Key of the finding's title, or of the check's name where there is nothing to do. */
  readonly title: string;
  /** Keys of why it matters and of what to do; null where there is nothing to do. */
  readonly why: string | null;
  readonly todo: string | null;
  /** What the words name as `$1`. */
  readonly values: readonly string[];
  readonly basis: 'microsoft' | 'advice';
  /** The weightiest first; each with source, date and confidence. */
  readonly facts: readonly [Fact, ...Fact[]];
}

/** How to put a verdict into words; null for an id that no check has. */
export function explain({ id, outcome, data }: Verdict): Explanation | null {
  const check = checks.find((one) => one.id === id);
  if (!check) return null;
  const { basis, source: facts } = check;
  const values = data?.['count'] === undefined ? [] : [String(data['count'])];
  const name = `checks.${id}`.replaceAll('-', '_');
  if (outcome !== 'fail' && outcome !== 'needs-review') {
    return { title: `${name}.title`, why: null, todo: null, values, basis, facts };
  }
  const variant = data?.['variant'] === undefined ? '' : `_${data['variant']}`;
  const under = `${name}.${outcome.replace('-', '_')}${variant}`;
  return { title: `${under}.title`, why: `${under}.why`, todo: `${under}.todo`, values, basis, facts };
}
