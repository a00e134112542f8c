import { useRef } from 'preact/hooks';
import { codeAt } from '../../core/otp/code';
import type { Entry } from '../../core/otp/entry';

export interface Codes {
  /** null: the entry needs its PIN. undefined: not asked for, and not made. */
  readonly code: string | null | undefined;
  readonly next: string | null | undefined;
}

/** The codes of a row, each made once: the next code becomes the current one without being made again. */
export function useCodes(
  entry: Entry,
  step: number,
  wanted: { readonly code: boolean; readonly next: boolean },
): Codes {
  const made = useRef<{ entry: Entry; codes: Map<number, string | null> } | null>(null);
  if (made.current?.entry !== entry) made.current = { entry, codes: new Map() };
  const { codes } = made.current;
  for (const one of codes.keys()) if (one !== step && one !== step + 1) codes.delete(one);
  const codeOf = (one: number) => {
    if (!codes.has(one)) codes.set(one, codeAt(entry, one * entry.period * 1000));
    return codes.get(one);
  };
  return { code: wanted.code ? codeOf(step) : undefined, next: wanted.next ? codeOf(step + 1) : undefined };
}
