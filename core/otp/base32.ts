import { withoutPadding } from './padding';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** What the digits that base32 has not are usually mistaken for. */
const lookalikes: Readonly<Record<string, string>> = {
  '0': 'the letter O',
  '1': 'the letter I or L',
  '8': 'the letter B',
};

const values = new Map<string, number>(
  Array.from(alphabet).flatMap((letter, value) => [[letter, value] as const, [letter.toLowerCase(), value] as const]),
);

export type Base32Result =
  | { readonly ok: true; readonly bytes: Uint8Array }
  /** `why` is one sentence that quotes nothing but a wrong digit; `digit` is set when 0, 1, 8 or 9 was read. */
  | { readonly ok: false; readonly why: string; readonly digit: string | null };

/**
 * Reads base32 (RFC 4648 section 6) as people type it: any case, blanks and dashes between groups, padding or none.
 * Leftover bits of an odd length are dropped. 0, 1 and 8 are named, never mapped: a guess would make wrong codes in silence.
 */
export function decodeBase32(text: string): Base32Result {
  const letters = withoutPadding(text.replace(/[\s\u00AD\u200B-\u200D\u2060\uFEFF\u2010-\u2015-]/g, ''));
  if (letters === '') return { ok: false, why: 'The secret is empty.', digit: null };
  const bytes = new Uint8Array(Math.floor((letters.length * 5) / 8));
  let held = 0;
  let bits = 0;
  let at = 0;
  for (const letter of letters) {
    const value = values.get(letter);
    if (value === undefined) return { ok: false, ...unreadable(letter) };
    held = ((held << 5) | value) & 0xfff;
    bits += 5;
    if (bits < 8) continue;
    bits -= 8;
    bytes[at++] = held >>> bits;
  }
  if (at === 0) return { ok: false, why: 'The secret is too short.', digit: null };
  return { ok: true, bytes };
}

function unreadable(character: string): { why: string; digit: string | null } {
  const meant = lookalikes[character];
  if (meant) return { why: `A secret has no digit ${character}. It may be ${meant}.`, digit: character };
  if (character === '9') return { why: 'A secret has no digit 9.', digit: '9' };
  return { why: 'A secret has only the letters A to Z and the digits 2 to 7.', digit: null };
}

/** Writes base32 in capitals, without padding. */
export function encodeBase32(bytes: Uint8Array): string {
  let text = '';
  let held = 0;
  let bits = 0;
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0xfff;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += alphabet[(held >>> bits) & 31];
    }
  }
  if (bits > 0) text += alphabet[(held << (5 - bits)) & 31];
  return text;
}
