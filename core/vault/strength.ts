import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { guessesPerSecond } from './guess-rate';
import { unpacked } from './strength-lists';
import words from './strength-words.json';

export interface Strength {
  /** How many guesses find it, for someone who tries the likely ones first (zxcvbn: Wheeler, USENIX Security 2016). */
  readonly guesses: number;
  /** Seconds for them. */
  readonly seconds: number;
  readonly level: 'weak' | 'fair' | 'good';
  /** It has a name in it that someone who knows the person tries first. */
  readonly personal: boolean;
}

/** The time of the search grows with the cube of the length, and nobody needs more. */
const longest = 80;
const month = 30 * 86_400;
const century = 100 * 365 * 86_400;

/** What is tried first against Keytag. */
const ownWords = [
  'keytag',
  'microsoft',
  'authenticator',
  'outlook',
  'hotmail',
  'office',
  'azure',
  'passkey',
  'passphrase',
];

/** zxcvbn-ts with its own lists (scripts/strength-words.ts). Built at the first use: it takes some 30 ms. */
let guesser: ZxcvbnFactory | null = null;

function guesserOnce(): ZxcvbnFactory {
  if (guesser) return guesser;
  const dictionary = Object.fromEntries(
    Object.entries(words.packedLists).map(([name, list]) => [name, unpacked(list)]),
  );
  guesser = new ZxcvbnFactory({ dictionary, graphs: words.keyboards, maxLength: longest });
  return guesser;
}

/** The words of names: "GitHub, ada@contoso.example" gives `github`, `ada`, `contoso`, `example`, and the name as it is. */
function wordsOf(names: readonly string[]): string[] {
  const parts = names.flatMap((name) => [name, ...name.split(/[^\p{L}\p{N}]+/u)]);
  return [...new Set(parts.map((part) => part.normalize('NFKC').toLowerCase()))].filter((part) => part.length > 2);
}

/**
 * How long a passphrase would stand. It cannot know whether a sentence is a famous one: the words beside it say so.
 *
 * @param names what the person's entries are called.
 */
export function strengthOf(passphrase: string, names: readonly string[]): Strength {
  const known = [...ownWords, ...wordsOf(names).slice(0, 3000)];
  const text = passphrase.normalize('NFKC');
  const whole = guesserOnce().check(text, known);
  // zxcvbn takes each blank between words for a choice of its own; people put the same sign everywhere, one of about ten.
  const joined = guesserOnce().check(text.replaceAll(/(?<=\p{L})[\s._-]+(?=\p{L})/gu, ''), known);
  const isPhrase = joined.password !== whole.password && 10 * joined.guesses < whole.guesses;
  const { guesses, sequence } = isPhrase ? { ...joined, guesses: 10 * joined.guesses } : whole;
  const seconds = guesses / guessesPerSecond;
  const personal = sequence.some((match) => 'dictionaryName' in match && match.dictionaryName === 'userInputs');
  return { guesses, seconds, level: seconds < month ? 'weak' : seconds < century ? 'fair' : 'good', personal };
}
