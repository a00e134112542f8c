import type { NewEntry } from './entry';
import { parseMigration, type MigrationPart } from './migration';
import { joinParts } from './migration-parts';
import { recogniseText } from './recognise';
import { parseOtpUri } from './uri';

/** What scanned or pasted texts hold. */
export interface Gathered {
  readonly entries: readonly NewEntry[];
  /** Sentences about what could not be read; they quote nothing. */
  readonly problems: readonly string[];
  readonly warnings: readonly string[];
  /** A code that only Microsoft Authenticator can use was among them. */
  readonly push: boolean;
  /** Parts of a Google export that are still to be scanned. */
  readonly missing: readonly { readonly part: number; readonly of: number }[];
  /** Texts that are nothing of ours: another QR code of the page, a word. */
  readonly others: number;
}

/** Sorts the texts of a picture, of several pictures or of a paste into accounts and what is to be said about the rest. */
export function gather(texts: readonly string[]): Gathered {
  const entries: NewEntry[] = [];
  const parts: MigrationPart[] = [];
  const problems: string[] = [];
  const warnings: string[] = [];
  let push = false;
  let others = 0;
  for (const text of new Set(texts.map((one) => one.trim()))) {
    const kind = recogniseText(text);
    if (kind === 'push') push = true;
    else if (kind === 'other') others += 1;
    else if (kind === 'migration') {
      const read = parseMigration(text);
      if (read.ok) parts.push(read.part);
      else problems.push(read.why);
    } else {
      const read = parseOtpUri(text);
      if (read.ok) {
        entries.push(read.entry);
        warnings.push(...read.warnings);
      } else problems.push(read.why);
    }
  }
  const joined = joinParts(parts);
  return {
    entries: [...entries, ...joined.entries],
    problems: [...problems, ...joined.rejected.map(({ where, why }) => `${capital(where)}: ${why}`)],
    warnings: [...warnings, ...joined.warnings],
    push,
    missing: joined.missing,
    others,
  };
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
