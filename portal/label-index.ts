import { methodKinds, type MethodKind } from '../core/checks/snapshot';
import type { Meaning } from './labels/labels';
import { languages } from './labels/list';
import { fold, keyOf } from './text';

/** A method's name found in a text. */
export interface NamedMethod {
  readonly kind: MethodKind;
  readonly language: string;
  /** What follows the name in the same text, as folded; `""` when the name is all. */
  readonly rest: string;
}

interface Index {
  readonly methods: ReadonlyMap<string, { kind: MethodKind; language: string }>;
  /** Names of methods and of default methods, longest first. */
  readonly prefixes: readonly { folded: string; key: string; kind: MethodKind; language: string; isDefault: boolean }[];
  readonly phrases: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly sentences: ReadonlyMap<string, readonly string[]>;
}

function build(): Index {
  const methods = new Map<string, { kind: MethodKind; language: string }>();
  const prefixes: { folded: string; key: string; kind: MethodKind; language: string; isDefault: boolean }[] = [];
  const phrases = new Map<string, Map<string, string>>();
  const sentences = new Map<string, string[]>();
  // English first: a word that two languages share is told as the one that is accepted everywhere.
  for (const { language, methods: names, defaults, phrases: words } of languages.toSorted((a, b) =>
    a.language === 'en' ? -1 : b.language === 'en' ? 1 : 0,
  )) {
    for (const kind of methodKinds) {
      for (const text of Object.keys(names[kind] ?? {})) {
        const key = keyOf(text);
        if (!methods.has(key)) methods.set(key, { kind, language });
        prefixes.push({ folded: fold(text), key, kind, language, isDefault: false });
      }
      for (const text of Object.keys(defaults?.[kind] ?? {})) {
        prefixes.push({ folded: fold(text), key: keyOf(text), kind, language, isDefault: true });
      }
    }
    for (const [meaning, texts] of Object.entries(words)) {
      const known = phrases.get(meaning) ?? new Map<string, string>();
      const said = sentences.get(meaning) ?? [];
      for (const text of Object.keys(texts)) {
        if (!known.has(keyOf(text))) known.set(keyOf(text), language);
        said.push(keyOf(text));
      }
      phrases.set(meaning, known);
      sentences.set(meaning, said);
    }
  }
  return { methods, prefixes: prefixes.toSorted((a, b) => b.key.length - a.key.length), phrases, sentences };
}

let built: Index | undefined;
const index = (): Index => (built ??= build());

/** Longer texts are no labels; looking further would only cost time. */
const longestLabel = 200;
const longestText = 20_000;

/** The method that a text names, all of it: blanks, case, hyphens and quotes aside. */
export function namedExactly(text: string): NamedMethod | null {
  if (text.length > longestLabel) return null;
  const found = index().methods.get(keyOf(text));
  return found ? { ...found, rest: '' } : null;
}

/** The method that a text begins with, when a separator or a value follows: "App password: laptop", "Phone +1 XXX". */
export function namedFirst(text: string): NamedMethod | null {
  const exact = namedExactly(text);
  if (exact) return exact;
  const folded = fold(text.slice(0, 2 * longestLabel));
  for (const { folded: label, kind, language, isDefault } of index().prefixes) {
    if (isDefault || !folded.startsWith(label)) continue;
    const rest = folded.slice(label.length);
    // After a blank only a number or an address can follow: "Phone sign-in" is no phone.
    if (/^\s*[:,;|·•\n]|^\s+-\s|^\s*[(+]|^\s+[\dx*•]{2}|^\s+\S+@/.test(rest)) return { kind, language, rest };
  }
  return null;
}

/** The default method that a line names at its beginning, in the words of the default line or of a row. */
export function namedDefault(text: string): { kind: MethodKind; language: string } | null {
  const key = keyOf(text);
  return index().prefixes.find((prefix) => key.startsWith(prefix.key)) ?? null;
}

/** The language in which a whole text has this meaning, or null. */
export function means(text: string, meaning: Meaning): string | null {
  if (text.length > longestLabel) return null;
  return index().phrases.get(meaning)?.get(keyOf(text)) ?? null;
}

/** Does a text hold these words anywhere? For sentences with names and numbers in them. */
export function says(text: string, meaning: Meaning): boolean {
  const key = keyOf(text.slice(0, longestText));
  return key !== '' && (index().sentences.get(meaning) ?? []).some((phrase) => key.includes(phrase));
}

/** Does a text hold the name of a method of another kind than these? */
export function mentionsOther(text: string, kinds: readonly MethodKind[]): boolean {
  const key = keyOf(text.slice(0, longestText));
  return index().prefixes.some(
    (prefix) => !kinds.includes(prefix.kind) && prefix.key.length > 3 && key.includes(prefix.key),
  );
}
