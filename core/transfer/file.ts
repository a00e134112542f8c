import { parseJson } from './json-text';
import { checkLineCount, maximumFileBytes } from './limits';
import { TransferError, type TransferFile } from './types';

/**
 * How a text begins that is JSON, XML, a link or a table; ciphertext does so once in 50,000 files. What follows may be cut in the
 * middle of a character, or be of an old code page: it is a text for all that, and no noise that a password could open.
 */
const textStart = /^(?:\xEF\xBB\xBF)?\s*(?:[[{<][\s -~]{7}|[a-z][a-z:/,_]{11})/;

/** The text of a file: UTF-8, or UTF-16 with its byte order mark. Null when it is neither. */
export function textOf(bytes: Uint8Array): string | null {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    const start = new TextDecoder('latin1').decode(bytes.subarray(0, 64));
    return textStart.test(start) ? new TextDecoder(encoding).decode(bytes) : null;
  }
}

/** True when a text starts as JSON does. */
export function looksLikeJson(text: string): boolean {
  return /^\s*[[{]/.test(text);
}

/** Gives a file its text and JSON; `codes`: what its QR codes say, when it is a picture. Throws `TransferError` when it is too large or nested too deeply. */
export function transferFile(bytes: Uint8Array, codes: readonly string[] | null = null): TransferFile {
  if (bytes.length > maximumFileBytes) {
    throw new TransferError('refused', 'This file was refused: it is too large. Backups of up to 20 MB are read.');
  }
  const text = textOf(bytes);
  const isJson = text !== null && looksLikeJson(text);
  if (text !== null && !isJson && !/^\s*</.test(text)) checkLineCount(text);
  return { bytes, text, codes, json: isJson ? parseJson(text) : undefined };
}
