import { describe, expect, it } from 'vitest';
import { gather } from '../../../core/otp/gather';
import { writeMigration } from '../../../core/otp/migration-write';
import { newEntry } from '../../fixtures/entries';

const uri = (name: string) => `otpauth://totp/${name}?secret=MZXW6YTB`;

describe('gather', () => {
  it('sorts texts into accounts and what is to be said', () => {
    const found = gather([
      uri('a'),
      ` ${uri('a')} `,
      uri('b'),
      'otpauth://totp/x?secret=MZXW8',
      'otpauth://hotp/c?secret=MZXW6YTB',
      'https://contoso.com/',
      'phonefactor://activate_account?code=1',
    ]);
    expect(found.entries.map(({ label }) => label)).toEqual(['a', 'b', 'c']);
    expect(found.problems).toEqual(['A secret has no digit 8. It may be the letter B.']);
    expect(found.warnings).toEqual(['The counter is missing. Keytag starts at 0.']);
    expect(found).toMatchObject({ push: true, others: 1, missing: [] });
  });

  it('joins the parts of a Google export and tells what is missing', () => {
    const many = Array.from({ length: 25 }, (_, index) =>
      newEntry({ label: `${index}`, secret: Uint8Array.of(index, 1, 2) }),
    );
    const { texts } = writeMigration(many, 7);
    const some = gather([texts[2]!, texts[0]!]);
    expect(some.entries).toHaveLength(15);
    expect(some.missing).toEqual([{ part: 2, of: 3 }]);
    expect(gather(texts).entries).toHaveLength(25);
    expect(gather([...texts, ...texts]).missing).toEqual([]);
  });

  it('finds nothing in nothing', () => {
    expect(gather([])).toEqual({ entries: [], problems: [], warnings: [], push: false, missing: [], others: 0 });
  });
});
