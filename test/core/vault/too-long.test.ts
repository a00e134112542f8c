import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { toHex } from '../../../core/bytes/hex';
import type { Entry, NewEntry } from '../../../core/otp/entry';
import { eachEntry } from '../../../core/transfer/each-entry';
import { openEntry, sealEntry } from '../../../core/vault/entry-row';
import { fitsRow } from '../../../core/vault/entry-text';
import { TooLong } from '../../../core/vault/errors';
import { openContents, sealHeader } from '../../../core/vault/header';
import { recoverySlot } from '../../../core/vault/slots';
import { vaultKey } from '../../../core/vault/vault-key';
import { randomBytes } from './bytes';

const vaultId = toHex(randomBytes(16));
const key = await vaultKey(toHex(randomBytes(16)), randomBytes(32));

function withNote(note: string): NewEntry {
  return {
    type: 'hotp',
    secret: randomBytes(20),
    algorithm: 'SHA1',
    digits: 6,
    period: 30,
    counter: 2n ** 64n - 1n,
    issuer: 'Contoso',
    label: 'ada@contoso.example',
    note,
  };
}

const kept = (entry: NewEntry): Entry => ({
  ...entry,
  id: toHex(randomBytes(16)),
  position: Number.MAX_SAFE_INTEGER,
  createdAt: 8.64e15,
  usedAt: 8.64e15,
  uses: Number.MAX_SAFE_INTEGER,
});

describe('what is too long to be read again', () => {
  it('is not taken from a file, and is told', () => {
    const { entries, rejected } = eachEntry([withNote('short'), withNote('x'.repeat(70_000))], (entry) => entry);
    expect(entries.map(({ note }) => note)).toEqual(['short']);
    expect(rejected).toEqual([{ where: 'entry 2', why: 'Its note and names are longer than Keytag can keep.' }]);
  });

  it('is known before it is sealed: what fits opens again, and nothing is sealed that does not open', async () => {
    const sign = fc.constantFrom('x', '"', '\u0001', 'é', '€', '😀');
    await fc.assert(
      fc.asyncProperty(sign, fc.integer({ min: 8000, max: 70_000 }), async (letter, length) => {
        const entry = kept(withNote(letter.repeat(length)));
        const opened = await sealEntry(key, entry, randomBytes)
          .then((row) => openEntry(key, row))
          .catch((error: unknown) => error);
        return opened instanceof TooLong ? !fitsRow(entry) : opened !== null;
      }),
      { numRuns: 60 },
    );
    expect(fitsRow(withNote('x'.repeat(64_000)))).toBe(true);
  });

  it('is no list of entries either', async () => {
    const slots = [await recoverySlot({ vaultId, raw: key.raw, now: 0, random: randomBytes }, randomBytes(16))];
    const holding = (count: number) => ({
      fingerprintKey: randomBytes(32),
      entries: Object.fromEntries(
        Array.from({ length: count }, (_, index) => [index.toString(16).padStart(32, '0'), `${'A'.repeat(22)}==`]),
      ),
      bin: {},
    });
    const header = await sealHeader(key, { vaultId, revision: 1, slots }, holding(60_000), randomBytes);
    expect(Object.keys((await openContents(key, header))!.entries)).toHaveLength(60_000);
    await expect(sealHeader(key, { vaultId, revision: 2, slots }, holding(70_000), randomBytes)).rejects.toThrow(
      TooLong,
    );
  });
});
