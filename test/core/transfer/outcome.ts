import { TransferError } from '../../../core/transfer/types';
import { base32, type MadeBackup } from './make/backup';
import { read } from './reading';

/** A finished sentence or two for people. */
const sentence = /^[\w-][\x20-\x7e]{8,390}\.$/;

/**
 * Reads it, or fails with a finished sentence. Gives what happened; throws when anything but a `TransferError` comes out, or
 * when a sentence quotes a secret of the file.
 */
export async function outcome(bytes: Uint8Array, { password, holds, name }: MadeBackup): Promise<string> {
  const said: string[] = [];
  let result = 'read';
  try {
    const { rejected } = await read(bytes, password ?? '');
    said.push(...rejected.map(({ why }) => why));
  } catch (error) {
    if (!(error instanceof TransferError)) throw new Error(`${name}: ${String(error)}`, { cause: error });
    said.push(error.message);
    result = error.failure;
  }
  const secrets = holds.map(({ secret }) => base32(secret).slice(0, 12));
  const bad = said.filter((text) => !sentence.test(text) || secrets.some((secret) => text.includes(secret)));
  if (bad.length > 0) throw new Error(`${name}: ${bad.join(' / ')}`);
  return result;
}

/** All that may happen. */
export const outcomes = ['read', 'wrong-password', 'damaged', 'not-a-backup', 'refused', 'needs-password'];
