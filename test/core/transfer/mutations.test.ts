import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { NewEntry } from '../../../core/otp/entry';
import { importers } from '../../../core/transfer/importers/list';
import { TransferError } from '../../../core/transfer/types';
import { allMade } from './make/all';
import type { MadeBackup } from './make/backup';
import { read } from './reading';

let made: MadeBackup[];
beforeAll(async () => {
  made = await allMade();
});

/** One change to a file: a stretch is cut out and something else put there. */
type Change = readonly [at: number, length: number, put: Uint8Array];
const ascii = (text: string): Uint8Array => new TextEncoder().encode(text);
const fragments = [
  '"',
  '{',
  '}',
  '[',
  ']',
  '\0',
  '\u{feff}',
  '\r\n',
  '9'.repeat(400),
  '-1e308',
  'null',
  '<',
  '&#0;',
  '%',
];
const change: fc.Arbitrary<Change> = fc.tuple(
  fc.nat(),
  fc.oneof(fc.nat({ max: 40 }), fc.nat()),
  fc.oneof(fc.uint8Array({ maxLength: 64 }), fc.constantFrom(...fragments).map(ascii)),
);

function changed(bytes: Uint8Array, changes: readonly Change[]): Uint8Array {
  let result = bytes;
  for (const [at, length, put] of changes) {
    const start = at % (result.length + 1);
    const end = Math.min(result.length, start + (length % (result.length + 1)));
    result = Uint8Array.from([...result.subarray(0, start), ...put, ...result.subarray(end)]);
  }
  return result;
}

/** What is said of a file: the reason of each reject, or of the failure. Throws when an entry is none. */
async function outcome(bytes: Uint8Array, password: string): Promise<string[]> {
  try {
    const { entries, rejected } = await read(bytes, password);
    const isEntry = ({ issuer, label, secret }: NewEntry): boolean =>
      issuer === issuer.trim() && label === label.trim() && secret.length > 0;
    if (!entries.every(isEntry)) throw new Error('An entry is not as it should be.');
    return rejected.map(({ where, why }) => `${where}: ${why}`);
  } catch (error) {
    if (!(error instanceof TransferError)) throw error;
    return [error.message];
  }
}

/** Milliseconds of processor time that a file of some kilobytes may take, its key derivation included. */
const longest = 3000;

/** Each try of these takes a key derivation or the search for a QR code. */
const dear = /Stratum|sealed|Argon2id|QR|v3|Proton encrypted|KDBX/;

describe.each(importers.map(({ id }) => id))('%s', (id) => {
  it('gives entries and reasons, or one sentence, whatever was changed', async () => {
    for (const { bytes, password, name } of made.filter(({ format }) => format === id)) {
      await fc.assert(
        fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 3 }), async (changes) => {
          const started = process.cpuUsage();
          const said = await outcome(changed(bytes, changes), password ?? '');
          expect(said.filter((sentence) => !/^[^\p{Cc}]{8,390}\.$/u.test(sentence))).toEqual([]);
          expect(process.cpuUsage(started).user / 1000).toBeLessThan(longest);
        }),
        { numRuns: dear.test(name) ? 8 : 80 },
      );
    }
  }, 60_000);
});
