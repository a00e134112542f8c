import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinParts } from '../../../core/otp/migration-parts';
import { writeMigration } from '../../../core/otp/migration-write';
import { newEntry } from '../../fixtures/entries';
import { anyEntry } from './any-entry';
import { part } from './google-export';

describe('writeMigration', () => {
  it('gives back every entry it can hold', () => {
    fc.assert(
      fc.property(fc.array(anyEntry, { maxLength: 25 }), fc.integer({ min: 0, max: 2 ** 31 - 1 }), (entries, id) => {
        const { texts, skipped } = writeMigration(entries, id);
        const joined = joinParts(texts.map(part));
        expect(joined).toMatchObject({ rejected: [], warnings: [] });
        expect(joined.entries).toEqual(entries.filter((one) => !skipped.includes(one)));
      }),
      { numRuns: 60 },
    );
  });

  it('puts ten accounts into a code and says what it can not hold', () => {
    const many = Array.from({ length: 21 }, (_, index) => newEntry({ label: `${index}` }));
    expect(writeMigration(many, 1).texts).toHaveLength(3);
    const odd = [newEntry({ digits: 7 }), newEntry({ period: 60 }), newEntry({ type: 'steam', digits: 5 })];
    expect(writeMigration(odd, 1)).toEqual({ texts: [], skipped: odd });
  });
});
