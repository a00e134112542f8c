import { randomBytes } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NewEntry } from '../../../../core/otp/entry';
import type { ExportId } from '../../../../core/transfer/exporter';
import { exporters } from '../../../../core/transfer/exporters/list';
import { bytesOf } from '../make/backup';
import { comparable, read } from '../reading';

const word = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
  .map((text) => text.toWellFormed().trim())
  .filter((text) => text !== '');
const beside = {
  note: fc.option(word, { nil: undefined }),
  tags: fc.option(fc.uniqueArray(word, { minLength: 1, maxLength: 4 }), { nil: undefined }),
  pinned: fc.option(fc.constant(true), { nil: undefined }),
  sites: fc.option(fc.uniqueArray(fc.domain(), { minLength: 1, maxLength: 3 }), { nil: undefined }),
};
const otp: fc.Arbitrary<Partial<NewEntry>> = fc.oneof(
  fc.record({
    type: fc.constant('totp' as const),
    algorithm: fc.constantFrom('SHA1' as const, 'SHA256' as const, 'SHA512' as const),
    digits: fc.integer({ min: 5, max: 10 }),
    period: fc.constantFrom(1, 30, 60, 86_400),
  }),
  fc.record({ type: fc.constant('hotp' as const), counter: fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }) }),
  fc.constant({ type: 'steam' as const, digits: 5 }),
  fc.record({ type: fc.constant('motp' as const), period: fc.constant(10), pin: fc.stringMatching(/^\d{4,8}$/) }),
  fc.record({
    type: fc.constant('yandex' as const),
    algorithm: fc.constant('SHA256' as const),
    digits: fc.constant(8),
    pin: fc.stringMatching(/^\d{4,16}$/),
  }),
);
const names = { issuer: fc.oneof(word, fc.constant('')), label: fc.oneof(word, fc.constant('')) };
const plain = { type: 'totp' as const, algorithm: 'SHA1' as const, digits: 6, period: 30, counter: 0n };
const anyEntry: fc.Arbitrary<NewEntry> = fc
  .tuple(otp, fc.record({ ...names, ...beside, secret: fc.uint8Array({ minLength: 1, maxLength: 64 }) }))
  .map(([code, { note, tags, pinned, sites, ...shared }]): NewEntry => ({
    ...plain,
    ...code,
    ...shared,
    ...(note === undefined ? {} : { note }),
    ...(tags === undefined ? {} : { tags }),
    ...(pinned === undefined ? {} : { pinned }),
    ...(sites === undefined ? {} : { sites }),
  }));

const nothing = ({ note: _note, tags: _tags, pinned: _pinned, sites: _sites, ...entry }: NewEntry): NewEntry => entry;
/** What of an entry each format holds, beside its names and its code. */
const held: Record<ExportId, (entry: NewEntry) => NewEntry> = {
  '2fas': ({ tags, ...entry }) => ({ ...nothing(entry), ...(tags ? { tags: tags.slice(0, 1) } : {}) }),
  aegis: ({ sites: _sites, ...entry }) => entry,
  'google-migration': nothing,
  json: (entry) => entry,
  keytag: (entry) => entry,
  'otpauth-list': nothing,
};

describe.each(exporters.map((exporter) => [exporter.id, exporter] as const))('%s', (id, exporter) => {
  it('gives every field back that it holds, and names each entry that it cannot hold', async () => {
    const context = { password: 'sesame', now: 0, random: (length: number): Uint8Array => randomBytes(length) };
    await fc.assert(
      fc.asyncProperty(fc.array(anyEntry, { minLength: 1, maxLength: 12 }), async (entries) => {
        const { text, left } = await exporter.write(entries, context);
        const lost = new Set(left.map(({ where }) => where));
        expect(left.every(({ where, why }) => /^entry \d+$/.test(where) && why.endsWith('.'))).toBe(true);
        const kept = entries.filter((_, i) => !lost.has(`entry ${i + 1}`)).map(held[id]);
        if (kept.length === 0) return;
        const again = await read(bytesOf(text), 'sesame');
        expect(again.rejected).toEqual([]);
        expect(again.entries.map(comparable)).toEqual(kept.map(comparable));
      }),
      { numRuns: exporter.encrypted ? 4 : 100 },
    );
  }, 60_000);
});
