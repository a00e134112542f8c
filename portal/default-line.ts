import type { DefaultMethod, Method, MethodKind } from '../core/checks/snapshot';
import { namedDefault, says } from './label-index';
import type { Meaning } from './labels/labels';
import { isMarkedDefault } from './method';
import { phoneIn } from './shapes';
import type { Skim } from './skim';
import { allTextOf, textOf, within, type Spot } from './spot';
import type { Row } from './row';
import { clean } from './text';

/** The default-method line, and which rows it names. */
export interface Default {
  readonly method: DefaultMethod;
  readonly rows: ReadonlySet<number>;
}

/** The smallest element outside the rows that says something: going down from the body, child by child. */
function smallest(body: Spot | null, rows: ReadonlySet<Spot>, meaning: Meaning): Spot | null {
  let spot = body && says(allTextOf(body), meaning) ? body : null;
  for (let next: Spot | undefined | null = spot; next;) {
    next = spot!.children.find(
      (child) =>
        child.zone === 'page' && child.kind !== 'control' && !rows.has(child) && says(allTextOf(child), meaning),
    );
    if (next) spot = next;
  }
  return spot?.zone === 'page' ? spot : null;
}

const digits = (text: string): string => text.replace(/[^\dXx*•]/g, '').replace(/[Xx*•]+/g, 'x');

/** What a line says after its own words: the name of a method, alone or with a number. */
function namedIn(line: Spot, rows: readonly Row[]): { kind: MethodKind; text: string } | null {
  const candidates: string[] = [];
  for (let spot: Spot | null = line, level = 0; spot && level < 5; level++, spot = spot.parent) {
    const here: Spot = spot;
    if (rows.some(({ spots }) => spots.some((part) => within(part, here)))) break;
    candidates.push(textOf(here), allTextOf(here));
    const siblings = here.parent?.children ?? [];
    for (const next of siblings.slice(siblings.indexOf(here) + 1, siblings.indexOf(here) + 3)) {
      if (!rows.some(({ spots }) => spots.some((part) => within(part, next) || within(next, part)))) {
        candidates.push(textOf(next), allTextOf(next));
      }
    }
  }
  for (const text of candidates) {
    // The line's own words end with a colon, or the method stands in a text of its own.
    const pieces = [
      text,
      ...text
        .split(/[:：]/)
        .slice(1)
        .map((_, place, all) => all.slice(place).join(':')),
    ];
    for (const piece of pieces.toReversed()) {
      const named = namedDefault(clean(piece));
      if (named && !says(piece, 'default-line') && !says(piece, 'alternate-default'))
        return { kind: named.kind, text: piece };
    }
    const tail = afterWords(text);
    const named = tail === null ? null : namedDefault(tail);
    if (named) return { kind: named.kind, text };
  }
  return null;
}

/** The text after the line's own words where no colon parts them. */
function afterWords(text: string): string | null {
  if (text.length > 400) return null;
  for (let end = 1; end < text.length; end++) {
    const head = text.slice(0, end);
    if (says(head, 'default-line') || says(head, 'alternate-default')) return clean(text.slice(end)) || null;
  }
  return null;
}

/** Without a line: the one row that is marked as the default. */
function markedRow(rows: readonly Row[], methods: readonly Method[]): Default | null {
  const marked = methods.flatMap(({ kind }, index) => (isMarkedDefault(rows[index]!, kind) ? [index] : []));
  const [only] = marked;
  if (only === undefined || marked.length > 1) return null;
  return { method: { kind: methods[only]!.kind, systemPreferred: false }, rows: new Set([only]) };
}

/** Reads the default sign-in method as the page states it, in either wording (facts/portal.md 2.2); null where it does not. */
export function readDefault({ body }: Skim, rows: readonly Row[], methods: readonly Method[]): Default | null {
  const inRows = new Set(rows.flatMap((row) => row.spots));
  const fallback = smallest(body, inRows, 'alternate-default');
  const line = fallback ?? smallest(body, inRows, 'default-line');
  if (!line) return markedRow(rows, methods);
  const systemPreferred = fallback !== null || smallest(body, inRows, 'most-advisable') !== null;
  const named = namedIn(line, rows);
  if (!named) return markedRow(rows, methods);

  const number = phoneIn(named.text);
  const same =
    number === null
      ? -1
      : methods.findIndex((method) => method.kind.startsWith('phone-') && digits(method.label) === digits(number));
  if (same >= 0) return { method: { kind: methods[same]!.kind, systemPreferred }, rows: new Set([same]) };
  const ofKind = (kind: MethodKind) => methods.flatMap((method, index) => (method.kind === kind ? [index] : []));
  let hits = ofKind(named.kind);
  // "Authenticator app or hardware token - code" stands for whichever of them the person has.
  for (const other of ['hardware-totp', 'authenticator-push'] as const) {
    if (named.kind === 'software-totp' && hits.length === 0) hits = ofKind(other);
  }
  // Several phones and no number: the page does not say which one.
  if (named.kind.startsWith('phone-') && hits.length > 1) hits = [];
  return { method: { kind: named.kind, systemPreferred }, rows: new Set(hits) };
}
