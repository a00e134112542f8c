import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { allMade } from './make/all';
import type { MadeBackup } from './make/backup';
import { outcome, outcomes } from './outcome';

let made: MadeBackup[];
beforeAll(async () => {
  made = await allMade();
});

/** Fewer tries where each costs a key derivation. */
const triesOf = ({ password, name }: MadeBackup): number =>
  /QR/.test(name) ? 15 : password === null ? 150 : /Stratum|sealed/.test(name) ? 6 : 25;

describe('a damaged file', () => {
  it('cut anywhere, gives what is whole or says so', async () => {
    for (const backup of made) {
      const step = Math.max(31, Math.ceil(backup.bytes.length / triesOf(backup)));
      for (let length = 0; length < backup.bytes.length; length += step) {
        expect(outcomes).toContain(await outcome(backup.bytes.slice(0, length), backup));
      }
    }
  }, 60_000);

  it('with a bit turned over anywhere, gives what is whole or says so', async () => {
    for (const backup of made) {
      const step = Math.max(97, Math.ceil((backup.bytes.length * 8) / triesOf(backup)) | 1);
      for (let bit = 0; bit < backup.bytes.length * 8; bit += step) {
        const changed = backup.bytes.slice();
        changed[bit >> 3]! ^= 1 << (bit & 7);
        expect(outcomes).toContain(await outcome(changed, backup));
      }
    }
  }, 60_000);

  it('of noise is nothing that Keytag knows, or needs a password that nobody has', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 600 }), async (bytes) => {
        const noise: MadeBackup = { format: 'andotp', name: 'noise', bytes, password: 'sesame', holds: [] };
        expect(['not-a-backup', 'wrong-password', 'damaged', 'refused']).toContain(await outcome(bytes, noise));
      }),
    );
  });
});
