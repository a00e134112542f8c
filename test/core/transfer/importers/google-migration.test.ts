import { describe, expect, it } from 'vitest';
import { accounts } from '../../../fixtures/transfer/accounts';
import { writeMigration } from '../../../../core/otp/migration-write';
import { bytesOf } from '../make/backup';
import { failureOf, read } from '../reading';

const many = Array.from({ length: 25 }, (_, i) => ({
  ...accounts.plain,
  label: `account ${i}`,
  secret: Uint8Array.of(i, 1, 2, 3),
}));
const parts = writeMigration(many, 77).texts;

describe('google-migration', () => {
  it('puts parts together in any order and adds nothing for one read twice', async () => {
    const { entries, rejected, warnings, format } = await read(
      bytesOf([parts[2], '', parts[0], parts[0], '# again', parts[1]].join('\r\n')),
    );
    expect([format, rejected, warnings]).toEqual(['google-migration', [], []]);
    expect(entries.map(({ label }) => label).toSorted()).toEqual(many.map(({ label }) => label).toSorted());
  });

  it('takes no account that is too long to be kept, and says so', async () => {
    const long = { ...accounts.plain, label: 'x'.repeat(70_000) };
    const { entries, rejected } = await read(bytesOf(writeMigration([accounts.plain, long], 1).texts.join('\n')));
    expect(entries).toHaveLength(1);
    expect(rejected).toEqual([{ where: 'entry 2', why: expect.stringContaining('longer than Keytag can keep') }]);
  });

  it('gives what it has and says which part is missing', async () => {
    const { entries, warnings } = await read(bytesOf(`${parts[0]}\n${parts[2]}`));
    expect(entries).toHaveLength(15);
    expect(warnings).toEqual([expect.stringMatching(/Part 2 of 3 .* is missing/)]);
  });

  it('keeps accounts that differ in their secret alone', async () => {
    const twins = [accounts.plain, { ...accounts.plain, secret: Uint8Array.of(9, 9) }, accounts.plain];
    const { entries } = await read(bytesOf(writeMigration(twins, 1).texts.join('\n')));
    expect(entries).toHaveLength(3);
  });

  it('rejects a part that cannot be read beside one that can, and says damaged when none can', async () => {
    const cut = parts[0]!.slice(0, 120);
    const { entries, rejected } = await read(bytesOf(`${parts[1]}\n${cut}`));
    expect([entries.length, rejected.length]).toEqual([10, 1]);
    expect((await failureOf(read(bytesOf(cut)))).failure).toBe('damaged');
    expect((await failureOf(read(bytesOf('otpauth-migration://offline?data=%%%')))).failure).toBe('damaged');
  });
});
