import { maximumDepth, maximumJsonValues, tooLarge } from './limits';
import { TransferError } from './types';

const quote = 0x22;
const backslash = 0x5c;
const comma = 0x2c;
const zero = 0x30;
const isDigit = (code: number): boolean => code >= zero && code <= 0x39;

/** Marks a long integer between the two passes of `parseJson`. A file that writes it itself gains a number of as few digits, no more. */
const mark = '\u0000integer:';
const mostDigits = 20;
const isMarked = (value: unknown): value is string =>
  typeof value === 'string' &&
  value.startsWith(mark) &&
  value.length <= mark.length + mostDigits &&
  /^\d+$/.test(value.slice(mark.length));

/** A number where a double holds it, else a `bigint`. */
function exact(marked: string): number | bigint {
  const digits = marked.slice(mark.length);
  return Number.isSafeInteger(Number(digits)) ? Number(digits) : BigInt(digits);
}

/** The index of the closing quote of the string that opens at `start`, or the end of the text. */
function endOfString(text: string, start: number): number {
  for (let i = text.indexOf('"', start + 1); i !== -1; i = text.indexOf('"', i + 1)) {
    let slashes = 0;
    while (text.charCodeAt(i - 1 - slashes) === backslash) slashes += 1;
    if (slashes % 2 === 0) return i;
  }
  return text.length;
}

/** Refuses deep nesting and too many values before a recursive reader meets them, and marks integers that a double cannot hold. */
function prepare(text: string): { text: string; marked: boolean } {
  const parts: string[] = [];
  let copied = 0;
  let depth = 0;
  let values = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === quote) {
      i = endOfString(text, i);
    } else if (code === 0x5b || code === 0x7b) {
      depth += 1;
      if (depth > maximumDepth) {
        throw new TransferError('refused', 'This file was refused: its data is nested too deeply to be a backup.');
      }
    } else if (code === 0x5d || code === 0x7d) {
      depth -= 1;
    } else if (code === comma) {
      values += 1;
      if (values > maximumJsonValues) throw tooLarge();
    } else if (isDigit(code)) {
      const start = i;
      while (isDigit(text.charCodeAt(i + 1))) i += 1;
      // A sign, a fraction or an exponent beside it makes it another kind of number; a colon, no JSON at all.
      const isLong = i - start >= 15 && i - start < mostDigits && code !== zero;
      if (isLong && !/[-+.eE]/.test(text.charAt(start - 1)) && !/^(?:[.eE]|\s*:)/.test(text.slice(i + 1, i + 20))) {
        parts.push(text.slice(copied, start), '"\\u0000integer:', text.slice(start, i + 1), '"');
        copied = i + 1;
      }
    }
  }
  if (copied === 0) return { text, marked: false };
  return { text: parts.join('') + text.slice(copied), marked: true };
}

/**
 * JSON from an untrusted text. Whole numbers that a double cannot hold come as `bigint`: counters have 64 bits (RFC 4226).
 * Gives `undefined` when the text is not JSON; throws `TransferError` when it is nested too deeply or holds too much.
 */
export function parseJson(text: string): unknown {
  const prepared = prepare(text);
  try {
    return prepared.marked
      ? JSON.parse(prepared.text, (_key, value: unknown) => (isMarked(value) ? exact(value) : value))
      : JSON.parse(prepared.text);
  } catch {
    return undefined;
  }
}
