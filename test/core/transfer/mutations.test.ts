import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
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
          try {
            const { entries, rejected } = await read(changed(bytes, changes), password ?? '');
            for (const { issuer, label, secret } of entries) {
              expect([issuer, label]).toEqual([issuer.trim(), label.trim()]);
              expect(secret.length).toBeGreaterThan(0);
            }
            for (const { where, why } of rejected) expect(`${where}: ${why}`).toMatch(/^[^\p{Cc}]{4,300}\.$/u);
          } catch (error) {
            if (!(error instanceof TransferError)) throw error;
            expect(error.message).toMatch(/^[^\p{Cc}]{8,390}\.$/u);
          }
          expect(process.cpuUsage(started).user / 1000).toBeLessThan(longest);
        }),
        { numRuns: dear.test(name) ? 8 : 80 },
      );
    }
  }, 60_000);
});
