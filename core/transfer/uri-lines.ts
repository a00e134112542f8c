import { joinParts } from '../otp/migration-parts';
import { parseMigration } from '../otp/migration';
import { recogniseText } from '../otp/recognise';
import { eachEntry } from './each-entry';
import { uriOf } from './from-uri';
import { checkEntryCount } from './limits';
import { pushAdvice } from './microsoft-push';
import { Rejection } from './rejection';
import type { Imported } from './types';

/** One text with the name of its place in the file, such as `line 3`. */
export interface Placed {
  readonly text: string;
  readonly where: string;
}

/** The lines of a text that say something: neither blank nor a comment. */
export function meaningfulLines(text: string): Placed[] {
  return text
    .split(/\r\n|\n|\r/)
    .map((line, i) => ({ text: line.trim(), where: `line ${i + 1}` }))
    .filter((line) => line.text !== '' && !/^(#|;|\/\/)/.test(line.text));
}

/** True for a list of Ente Auth's: one of its otpauth links has a `codeDisplay`. A comment or another app's link does not count. */
export const isEnteList = (text: string): boolean =>
  /^[ \t\u00A0\uFEFF]*otpauth:\/\/[^\r\n]*[?&]codeDisplay=/im.test(text);

/**
 * Reads texts of every kind that a QR code or a line of a list may hold: `otpauth:`, `motp:` and `steam:` URIs and parts of a
 * Google export.
 */
export function readUris(texts: readonly Placed[]): Imported {
  const parts = texts.filter(({ text }) => recogniseText(text) === 'migration');
  const others = texts.filter(({ text }) => recogniseText(text) !== 'migration');
  const warnings: string[] = [];
  const single = eachEntry(
    others,
    ({ text, where }) => {
      const kind = recogniseText(text);
      if (kind === 'push') throw new Rejection(pushAdvice);
      if (kind === 'other') throw new Rejection('It is not an otpauth link.');
      const { entry, trashed, warnings: doubts } = uriOf(text);
      warnings.push(...doubts.map((doubt) => `${where}: ${doubt}`));
      if (trashed) warnings.push(`${where}: It was in the trash and is left out.`);
      return trashed ? null : entry;
    },
    (index) => others[index]?.where ?? '',
  );
  if (parts.length === 0) return { ...single, warnings };
  const google = readMigrations(parts);
  checkEntryCount(single.entries.length + single.rejected.length + google.entries.length + google.rejected.length);
  return {
    entries: [...single.entries, ...google.entries],
    rejected: [...single.rejected, ...google.rejected],
    warnings: [...warnings, ...google.warnings],
  };
}

/** The parts of Google exports, in any order; one that cannot be read is a reject. */
function readMigrations(texts: readonly Placed[]): Imported {
  checkEntryCount(texts.length);
  const read = texts.map(({ text, where }) => ({ where, result: parseMigration(text) }));
  const joined = joinParts(read.flatMap(({ result }) => (result.ok ? [result.part] : [])));
  const unreadable = read.flatMap(({ where, result }) => (result.ok ? [] : [{ where, why: result.why }]));
  const kept = eachEntry(joined.entries, (entry) => entry);
  const imported = {
    ...joined,
    entries: kept.entries,
    rejected: [...unreadable, ...joined.rejected, ...kept.rejected],
  };
  checkEntryCount(imported.entries.length + imported.rejected.length);
  return imported;
}
