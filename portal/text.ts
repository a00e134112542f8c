// Invisible characters that pages put between letters: soft hyphen, zero-width blanks, bidi marks.
const invisible = /(?!\u200c|\u200d|\ufe0e|\ufe0f)\p{Default_Ignorable_Code_Point}/gu;
// Joiners and the choice of a picture's look are parts of words and emoji: a name keeps them, a label is compared without.
const joining = /\u200c|\u200d|\ufe0e|\ufe0f/g;
// Icon fonts (Fluent's among them) draw with the private use area.
const glyphs = /[\ue000-\uf8ff]/g;

/** A text as a person sees it: blanks of all kinds collapsed, invisible characters and icon glyphs gone. */
export function clean(text: string): string {
  return text.replace(invisible, '').replace(glyphs, ' ').replace(/\s+/gu, ' ').trim();
}

/** A text without anything that cannot be seen. */
export const bareOf = (text: string): string => clean(text).replace(joining, '');

/**
 * Folds what differs between two writings of one label: width forms (NFKC), case in any locale (Turkish dotted and
 * dotless i alike), typographic quotes, dashes, Arabic vowel marks.
 */
export function fold(text: string): string {
  return bareOf(text.normalize('NFKC'))
    .toLowerCase()
    .replace(/[\u0307\u0640\u064b-\u0652]/g, '')
    .replaceAll('ı', 'i')
    .replace(/[\u2018\u2019\u201b\u02bc`´]/g, "'")
    .replace(/[\u2010-\u2015\u2212]/g, '-');
}

/** Letters and digits of a folded text alone: labels are compared by this, so that blanks, hyphens and colons never matter. */
export function keyOf(text: string): string {
  const known = keys.get(text);
  if (known !== undefined) return known;
  const key = fold(text).replace(/[^\p{L}\p{N}\p{M}]/gu, '');
  if (keys.size < mostKeys) keys.set(text, key);
  return key;
}

/** One reading asks for the same few hundred keys again and again. */
const keys = new Map<string, string>();
const mostKeys = 5000;

/** Ends a reading: no text of a page is kept beyond it. */
export const forgetKeys = (): void => keys.clear();
