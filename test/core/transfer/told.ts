import { Buffer } from 'node:buffer';
import { transferFile } from '../../../core/transfer/file';
import type { NewEntry } from '../../../core/otp/entry';
import type { Imported, Importer } from '../../../core/transfer/types';

/** Reads a file with one importer, unlocking it when it is locked. */
export async function importWith(importer: Importer, bytes: Uint8Array, password = ''): Promise<Imported> {
  const file = transferFile(bytes);
  if (!importer.recognise(file)) throw new Error('not recognised');
  const opened = await importer.open(file);
  return opened.locked ? opened.unlock(password) : opened.imported;
}

/** What makes an entry's code and how it is called, in one line. */
export const told = (entry: NewEntry): string =>
  [
    entry.type,
    `${entry.issuer}/${entry.label}`,
    Buffer.from(entry.secret).toString('hex'),
    entry.algorithm,
    entry.digits,
    entry.type === 'hotp' ? `#${entry.counter}` : `${entry.period}s`,
  ].join(' ');

/** UTF-8 bytes, in this realm's `Uint8Array`. */
export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
