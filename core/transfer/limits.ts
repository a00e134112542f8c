import { TransferError } from './types';

/** The largest file that is read at all, in bytes. */
export const maximumFileBytes = 20 * 1024 * 1024;
/** The most entries, readable or not, that one file may hold. */
const maximumEntries = 5000;
/** Arrays and objects inside one another. The deepest real backup (1Password) needs about 12. */
export const maximumDepth = 64;
/** Values in a JSON file. A vault of 10,000 items with all their fields has about 300,000. */
export const maximumJsonValues = 500_000;
/** Lines of a list or table. */
const maximumLines = 200_000;

const mebibyte = 1024 * 1024;

/**
 * What a key derivation may cost. The parameters come from the file, so an unchecked value is a way to hang or crash the
 * browser. The highest costs seen in real backups: Ente 1 GiB with 4 passes and 256 MiB with 16; Bitwarden lets people choose
 * 1 GiB with 10 passes; KeePassXC measures and then asks for hundreds of passes over little memory, or for as many rounds of
 * AES as a computer does in up to five seconds; scrypt 32 MiB (Aegis). hash-wasm cannot use more than 2 GiB.
 */
const maximumArgon2Bytes = 1024 * mebibyte;
const maximumArgon2Passes = 10_000;
const maximumArgon2Work = 10 * 1024 * mebibyte;
const maximumScryptBytes = 512 * mebibyte;
const maximumScryptWork = 2 * 1024 * mebibyte;
const maximumPbkdf2Iterations = 10_000_000;
const maximumAesKdfRounds = 300_000_000n;

const tooMuchMemory = (): TransferError =>
  new TransferError(
    'refused',
    'This file was refused: opening it would need more memory than Keytag allows. Make a backup with a lower memory setting.',
  );
const tooMuchWork = (): TransferError =>
  new TransferError(
    'refused',
    'This file was refused: the cost of its key derivation is higher than Keytag allows. Make a backup with a lower setting.',
  );
const unusable = (): TransferError =>
  new TransferError('damaged', 'This file is damaged: its key derivation settings are not usable.');

const isCount = (value: number, minimum: number): boolean => Number.isSafeInteger(value) && value >= minimum;

interface Argon2Cost {
  /** KiB. */
  readonly memory: number;
  readonly passes: number;
  readonly lanes: number;
}

/** Throws unless Argon2 may run with each of these costs, one after the other: many cheap ones are a dear one. */
export function checkArgon2Costs(costs: readonly Argon2Cost[]): void {
  costs.forEach(checkArgon2Cost);
  const work = costs.reduce((sum, { memory, passes }) => sum + memory * 1024 * passes, 0);
  if (work > maximumArgon2Work) throw tooMuchWork();
}

/** Throws unless scrypt may run with each of these costs, one after the other. */
export function checkScryptCosts(costs: readonly { n: number; r: number; p: number }[]): void {
  costs.forEach(checkScryptCost);
  if (costs.reduce((sum, { n, r, p }) => sum + 128 * n * r * p, 0) > maximumScryptWork) throw tooMuchWork();
}

/** Throws unless Argon2 with this cost may run. `memory` in KiB. RFC 9106 section 3.1 gives the lower bounds. */
export function checkArgon2Cost(cost: Argon2Cost): void {
  if (cost.memory * 1024 > maximumArgon2Bytes) throw tooMuchMemory();
  if (cost.passes > maximumArgon2Passes || cost.lanes > 255) throw tooMuchWork();
  if (cost.memory * 1024 * cost.passes > maximumArgon2Work) throw tooMuchWork();
  if (!isCount(cost.passes, 1) || !isCount(cost.lanes, 1) || !isCount(cost.memory, 8 * cost.lanes)) throw unusable();
}

/** Throws unless scrypt with this cost may run. RFC 7914 section 2: `n` is a power of two, memory is 128·n·r bytes. */
export function checkScryptCost(cost: { n: number; r: number; p: number }): void {
  if (128 * cost.n * cost.r > maximumScryptBytes || 128 * cost.r * cost.p > maximumScryptBytes) throw tooMuchMemory();
  if (128 * cost.n * cost.r * cost.p > maximumScryptWork) throw tooMuchWork();
  if (!isCount(cost.n, 2) || !isCount(cost.r, 1) || !isCount(cost.p, 1)) throw unusable();
  if (!Number.isInteger(Math.log2(cost.n))) throw unusable();
}

/** Throws unless PBKDF2 with this many iterations may run. */
export function checkPbkdf2Cost(iterations: number): void {
  if (iterations > maximumPbkdf2Iterations) throw tooMuchWork();
  if (!isCount(iterations, 1)) throw unusable();
}

/** Throws unless KeePass's AES-KDF with this many rounds may run. */
export function checkAesKdfCost(rounds: bigint): void {
  if (rounds > maximumAesKdfRounds) throw tooMuchWork();
  if (rounds < 1n) throw unusable();
}

/** The refusal of a file that is larger than any backup, packed or unpacked. */
export const tooLarge = (): TransferError =>
  new TransferError('refused', 'This file was refused: it is too large. No backup holds so much.');

/** Throws when a list or table has more lines than any backup: each of them costs. */
export function checkLineCount(text: string): void {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1;
  if (count > maximumLines) throw tooLarge();
}

/** Throws when a file holds more entries than a person can have. */
export function checkEntryCount(count: number): void {
  if (count > maximumEntries) {
    throw new TransferError('refused', 'This file was refused: it is too large, with more than 5,000 entries.');
  }
}
