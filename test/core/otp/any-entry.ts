import * as fc from 'fast-check';
import type { NewEntry } from '../../../core/otp/entry';

const name = fc.string({ unit: 'grapheme', maxLength: 30 }).map((text) => text.trim());
const secret = fc.uint8Array({ minLength: 1, maxLength: 64 });
const algorithm = fc.constantFrom('SHA1' as const, 'SHA256' as const, 'SHA512' as const);
const digits = fc.integer({ min: 5, max: 10 });

/** Any entry that a link can hold. A TOTP entry called Steam reads back as Steam, so it is left out. */
export const anyEntry: fc.Arbitrary<NewEntry> = fc
  .oneof(
    fc.record({
      type: fc.constant('totp' as const),
      secret,
      algorithm,
      digits,
      period: fc.integer({ min: 1, max: 86_400 }),
      counter: fc.constant(0n),
      issuer: name.filter((text) => text !== 'Steam'),
      label: name,
    }),
    fc.record({
      type: fc.constant('hotp' as const),
      secret,
      algorithm,
      digits,
      period: fc.constant(30),
      counter: fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }),
      issuer: name,
      label: name,
    }),
    fc.record({
      type: fc.constant('steam' as const),
      secret,
      algorithm: fc.constant('SHA1' as const),
      digits: fc.constant(5),
      period: fc.constant(30),
      counter: fc.constant(0n),
      issuer: name,
      label: name,
    }),
    fc.record({
      type: fc.constant('motp' as const),
      secret,
      algorithm: fc.constant('SHA1' as const),
      digits: fc.constant(6),
      period: fc.constant(10),
      counter: fc.constant(0n),
      issuer: name,
      label: name,
      pin: fc.stringMatching(/^\d{4}$/),
    }),
    fc.record({
      type: fc.constant('yandex' as const),
      secret,
      algorithm: fc.constant('SHA256' as const),
      digits: fc.constant(8),
      period: fc.constant(30),
      counter: fc.constant(0n),
      issuer: name,
      label: name,
      pin: fc.stringMatching(/^\d{4,16}$/),
    }),
  )
  // Splitting at a colon and trimming may leave a name that the colon's other side can't give back.
  .filter(({ issuer, label }) => issuer !== '' || label.split(':').every((part) => part === part.trim()));
