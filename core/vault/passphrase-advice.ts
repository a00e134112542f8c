/** What Keytag says about a passphrase while it is typed. `short` is refused; the others are advice. */
export type PassphraseAdvice = 'empty' | 'short' | 'weak' | 'fair' | 'good';

/** The shortest passphrase that is taken (NIST SP 800-63B-4 section 3.1.1.2 asks for 8 at least, and advises 15). */
const shortestPassphrase = 8;

const rows = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'qwertzuiop',
  'azertyuiop',
];
const usual = /password|letmein|welcome|iloveyou|dragon|monkey|football|admin|keytag|microsoft|secret|(19|20)\d\d/g;
/** Signs that people put for letters. */
const disguises: readonly [string, string][] = [
  ['@', 'a'],
  ['4', 'a'],
  ['3', 'e'],
  ['1', 'i'],
  ['!', 'i'],
  ['0', 'o'],
  ['$', 's'],
  ['5', 's'],
];

function withoutUsual(text: string): string {
  const plain = disguises.reduce((bare, [sign, letter]) => bare.replaceAll(sign, letter), text);
  return plain.search(usual) < 0 ? text.replaceAll(usual, '#') : plain.replaceAll(usual, '#');
}

/** How long the text is once what a guesser tries first (repeats, runs of the keyboard, usual words) counts as one character. */
function effectiveLength(text: string): number {
  let rest = withoutUsual(text.toLowerCase());
  rest = rest.replaceAll(/(.)\1{2,}/gu, '$1').replaceAll(/(.{2,}?)\1+/gu, '$1');
  for (const row of rows) {
    for (const run of [row, row.split('').toReversed().join('')]) {
      for (let length = run.length; length >= 4; length--) {
        for (let start = 0; start + length <= run.length; start++) {
          rest = rest.replaceAll(run.slice(start, start + length), '#');
        }
      }
    }
  }
  return rest.length;
}

/**
 * Advice by length, after what is easy to guess is taken off. It cannot know whether a sentence is a famous one: the words beside
 * it say so.
 */
export function adviseOn(passphrase: string): PassphraseAdvice {
  if (passphrase === '') return 'empty';
  const text = passphrase.normalize('NFKC');
  if (Array.from(text).length < shortestPassphrase) return 'short';
  const length = effectiveLength(text);
  const kinds = [/\p{Ll}/u, /\p{Lu}/u, /\d/, /[^\p{L}\d]/u].filter((kind) => kind.test(text)).length;
  const score = length + 2 * (kinds - 1);
  if (length < 8 || score < 11) return 'weak';
  return score < 18 ? 'fair' : 'good';
}
