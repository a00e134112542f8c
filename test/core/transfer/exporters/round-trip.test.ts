import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NewEntry } from '../../../../core/otp/entry';
import { otpAlgorithms } from '../../../../core/otp/entry';
import type { ExportId } from '../../../../core/transfer/exporter';
import { exporters } from '../../../../core/transfer/exporters/list';
import { accounts } from '../../../fixtures/transfer/accounts';
import { bytesOf } from '../make/backup';
import { comparable, failureOf, read, told } from '../reading';

const context = {
  password: 'sesame',
  now: 1_700_000_000_000,
  random: (length: number) => Uint8Array.from({ length }, (_, i) => (i * 7 + length) & 0xff),
};
const all = Object.values<NewEntry>(accounts);

const write = async (id: ExportId, entries: readonly NewEntry[], password: string | null = 'sesame') => {
  const exporter = exporters.find((one) => one.id === id)!;
  return exporter.write(entries, { ...context, password });
};

/** Names as a form leaves them: trimmed, well formed. */
const name = fc.string({ unit: 'grapheme', maxLength: 30 }).map((text) => text.toWellFormed().trim());
const secret = fc.uint8Array({ minLength: 1, maxLength: 70 });
const shared = { issuer: name, label: name, secret };
const nothing = { algorithm: fc.constant('SHA1' as const), counter: fc.constant(0n) };
const anyEntry: fc.Arbitrary<NewEntry> = fc.oneof(
  fc.record({
    ...shared,
    type: fc.constant('totp' as const),
    algorithm: fc.constantFrom(...otpAlgorithms),
    digits: fc.integer({ min: 5, max: 10 }),
    period: fc.integer({ min: 1, max: 86_400 }),
    counter: fc.constant(0n),
  }),
  fc.record({
    ...shared,
    type: fc.constant('hotp' as const),
    algorithm: fc.constantFrom(...otpAlgorithms),
    digits: fc.integer({ min: 5, max: 10 }),
    period: fc.constant(30),
    counter: fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }),
  }),
  fc.record({
    ...shared,
    ...nothing,
    type: fc.constant('steam' as const),
    digits: fc.constant(5),
    period: fc.constant(30),
  }),
  fc.record({
    ...shared,
    ...nothing,
    type: fc.constant('motp' as const),
    digits: fc.constant(6),
    period: fc.constant(10),
    pin: fc.integer({ min: 1000, max: 99_999_999 }).map(String),
  }),
);

describe.each(['otpauth-list', 'json', 'aegis', '2fas', 'google-migration'] as const)('%s', (id) => {
  it('gives back whatever it can hold, and names the rest', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyEntry, { minLength: 1, maxLength: 25 }), async (entries) => {
        const { text, left } = await write(id, entries);
        const lost = new Set(left.map(({ where }) => Number(/^entry (\d+)$/.exec(where)?.[1]) - 1));
        const kept = entries.filter((_, i) => !lost.has(i));
        const again = kept.length === 0 ? { entries: [], rejected: [] } : await read(bytesOf(text));
        expect(again.rejected).toEqual([]);
        expect(again.entries.map(told)).toEqual(kept.map(told));
      }),
      { numRuns: 60 },
    );
  });

  it('keeps the canonical accounts that it can hold', async () => {
    const { text, left } = await write(id, all);
    const { entries } = await read(bytesOf(text));
    expect(entries.length + left.length).toBe(all.length);
    expect(all.map(told)).toEqual(expect.arrayContaining(entries.map(told)));
  });
});

describe('keytag', () => {
  const marked: NewEntry[] = [
    ...all,
    { ...accounts.plain, note: 'spare', tags: ['Work', 'Home'], pinned: true, sites: ['example.com'] },
  ];

  it('keeps everything, in clear and sealed', async () => {
    const plain = await read(bytesOf((await write('json', marked)).text));
    const sealed = await read(bytesOf((await write('keytag', marked)).text), 'sesame');
    expect([plain.encrypted, sealed.encrypted]).toEqual([false, true]);
    expect(plain.entries.map(comparable)).toEqual(marked.map(comparable));
    expect(sealed.entries.map(comparable)).toEqual(marked.map(comparable));
  });

  it('shows nothing of the accounts when sealed, and opens with its password alone', async () => {
    const { text } = await write('keytag', marked);
    // Nothing so short that random base64 could hold it.
    expect(text).not.toMatch(/Northwind|ada@|"ada"|"MFRG/);
    expect((await failureOf(read(bytesOf(text), 'Sesame'))).failure).toBe('wrong-password');
    expect((await failureOf(write('keytag', marked, null))).failure).toBe('needs-password');
    expect((await failureOf(write('keytag', marked, ''))).failure).toBe('needs-password');
  });

  it('binds its header: no value of it can be changed', async () => {
    const { text } = await write('keytag', marked);
    for (const [from, to] of [
      ['"passes": 3', '"passes": 2'],
      ['"memory": 65536', '"memory": 65528'],
      ['"lanes": 1', '"lanes": 2'],
    ] as const) {
      expect(text).toContain(from);
      expect((await failureOf(read(bytesOf(text.replace(from, to)), 'sesame'))).failure).toBe('wrong-password');
    }
  });
});
