import { describe, expect, it } from 'vitest';
import type { MigrationPart } from '../../../core/otp/migration';
import { joinParts } from '../../../core/otp/migration-parts';
import { part, payload } from './google-export';

describe('joinParts', () => {
  const first = part(
    payload(
      [
        { name: 'a', secret: 'a' },
        { name: 'b', secret: 'b' },
      ],
      { size: 3, index: 0, id: 7 },
    ),
  );
  const second = part(payload([{ name: 'c', secret: 'c' }], { size: 3, index: 1, id: 7 }));
  const third = part(payload([{ name: 'd', secret: 'd' }], { size: 3, index: 2, id: 7 }));
  const labels = (parts: readonly MigrationPart[]) => joinParts(parts).entries.map(({ label }) => label);

  it('names the missing parts', () => {
    const joined = joinParts([third]);
    expect(joined.missing).toEqual([
      { part: 1, of: 3 },
      { part: 2, of: 3 },
    ]);
    expect(joined.warnings).toEqual(['Parts 1, 2 of 3 of the Google Authenticator export are missing.']);
    expect(joinParts([third, first]).warnings).toEqual(['Part 2 of 3 of the Google Authenticator export is missing.']);
  });

  it('takes any order', () => {
    expect(labels([third, first, second])).toEqual(['d', 'a', 'b', 'c']);
    expect(joinParts([third, first, second]).warnings).toEqual([]);
  });

  it('adds nothing for a part read twice', () => {
    expect(labels([first, first, first])).toEqual(['a', 'b']);
  });

  it('keeps duplicates inside one part, and across exports', () => {
    const twice = part(payload([{ name: 'a' }, { name: 'a' }], { size: 1, index: 0 }));
    expect(labels([twice])).toEqual(['a', 'a']);
    expect(labels([twice, twice])).toEqual(['a', 'a']);
    const other = part(payload([{ name: 'a' }], { size: 1, index: 0, id: 9 }));
    expect(labels([twice, other])).toEqual(['a', 'a', 'a']);
  });

  it("knows accounts by Google's id where there is one", () => {
    const one = part(payload([{ name: 'old', id: 'x1' }], { size: 1, index: 0 }));
    const renamed = part(
      payload(
        [
          { name: 'new', id: 'x1' },
          { name: 'more', id: 'x2' },
        ],
        { size: 1, index: 0 },
      ),
    );
    expect(labels([one, renamed])).toEqual(['old', 'more']);
  });

  it('does not believe a hostile size', () => {
    const joined = joinParts([part(payload([], { size: 2 ** 31 - 1, index: 0 }))]);
    expect(joined.missing.length).toBeLessThanOrEqual(1000);
    expect(joined.warnings[0]!.length).toBeLessThan(300);
  });
});
