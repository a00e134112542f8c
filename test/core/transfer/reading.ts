import { readTransfer } from '../../../core/transfer/read';
import type { FormatId, Imported } from '../../../core/transfer/types';
import { pictureCodes } from '../../../scripts/picture-codes';
import type { NewEntry } from '../../../core/otp/entry';
import { jsonBytes } from './make/backup';

/** Reads a file as the tool does, through recognition. */
export async function read(
  bytes: Uint8Array,
  password = '',
): Promise<Imported & { format: FormatId; encrypted: boolean }> {
  const { importer, opened } = await readTransfer(bytes, pictureCodes);
  const imported = opened.locked ? await opened.unlock(password) : opened.imported;
  return { ...imported, format: importer.id, encrypted: opened.locked };
}

export const readJson = (json: unknown, password = ''): ReturnType<typeof read> => read(jsonBytes(json), password);

/** The bytes as a plain list, so that views of any kind compare equal. */
export const comparable = (entry: NewEntry) => ({ ...entry, secret: [...entry.secret] });

/** What makes an entry's code and how it is called, in one line. */
export const told = ({ type, issuer, label, secret, algorithm, digits, period, counter, pin }: NewEntry): string =>
  [type, issuer, label, Buffer.from(secret).toString('hex'), algorithm, digits, period, counter, pin].join(' | ');

/** What a refused file says. */
export async function failureOf(reading: Promise<unknown>): Promise<{ failure: string; message: string }> {
  try {
    await reading;
  } catch (error) {
    if (error instanceof Error && 'failure' in error) return { failure: String(error.failure), message: error.message };
    throw error;
  }
  throw new Error('The file was read.');
}
