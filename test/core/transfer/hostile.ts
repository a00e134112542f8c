import { expect } from 'vitest';
import { transferFile } from '../../../core/transfer/file';
import { TransferError, type Importer } from '../../../core/transfer/types';

/** Milliseconds of processor time, which a busy machine doesn't change. */
const longest = 1000;

/**
 * Opens a file that someone tampered with. It may be read or refused, but only a `TransferError` in finished sentences may
 * come out, it may not quote the file's secrets, and it may not take long.
 */
export async function endures(importer: Importer, bytes: Uint8Array, password: string, secrets: readonly string[]) {
  const started = process.cpuUsage();
  let failure = 'read';
  try {
    const file = transferFile(bytes);
    if (!importer.recognise(file)) return 'unknown';
    const opened = await importer.open(file);
    if (opened.locked) await opened.unlock(password);
  } catch (error) {
    if (!(error instanceof TransferError)) throw error;
    expect(error.message).toMatch(/^[A-Z][^\n]{8,390}\.$/);
    for (const secret of secrets) expect(error.message).not.toContain(secret);
    failure = error.failure;
  }
  // A wrong password shows after the derivation that the file asks for, which may cost up to the limit.
  if (failure === 'wrong-password') return failure;
  expect(process.cpuUsage(started).user / 1000).toBeLessThan(longest);
  return failure;
}

/** Cuts the file at every offset (every `step`th of a long one) and asserts that no cut file is read as a whole one. */
export async function enduresCuts(importer: Importer, bytes: Uint8Array, password: string, secrets: readonly string[]) {
  const step = Math.max(1, Math.floor(bytes.length / 250));
  for (let length = 0; length < bytes.length; length += step) {
    const outcome = await endures(importer, bytes.slice(0, length), password, secrets);
    expect(`${length}: ${outcome}`).not.toBe(`${length}: read`);
  }
}

/** Turns over one bit at a time, at every `step`th place. Gives how often each thing happened. */
export async function enduresFlips(
  importer: Importer,
  bytes: Uint8Array,
  password: string,
  secrets: readonly string[],
) {
  const outcomes = new Map<string, number>();
  const step = Math.max(1, Math.floor((bytes.length * 8) / 500)) | 1;
  for (let bit = 0; bit < bytes.length * 8; bit += step) {
    const changed = bytes.slice();
    changed[bit >> 3]! ^= 1 << (bit & 7);
    const outcome = await endures(importer, changed, password, secrets);
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  }
  return outcomes;
}
