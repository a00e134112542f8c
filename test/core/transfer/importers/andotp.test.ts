import { describe, expect, it } from 'vitest';
import { andotpNew, andotpOld } from '../make/others';
import { failureOf, read, readJson } from '../reading';

const entry = (fields: object) => ({
  secret: 'MFRGGZDF======',
  label: 'ada',
  type: 'TOTP',
  thumbnail: 'Default',
  tags: [],
  ...fields,
});

describe('andotp', () => {
  it('splits the one name of the oldest versions', async () => {
    const { entries } = await readJson([
      { secret: 'MFRGGZDF', label: 'Northwind - ada - two', period: 30 },
      { secret: 'MFRGGZDF', label: 'alone', period: 30 },
      entry({ issuer: '', label: 'a - b' }),
    ]);
    expect(entries.map(({ issuer, label }) => [issuer, label])).toEqual([
      ['Northwind', 'ada - two'],
      ['', 'alone'],
      ['', 'a - b'],
    ]);
  });

  it('knows its entries by what it counts of them too, where they have no name', async () => {
    const nameless = { secret: 'MFRGGZDF', issuer: 'Northwind', type: 'TOTP' };
    for (const mark of [{ thumbnail: 'Default' }, { used_frequency: 0 }]) {
      const { format, entries } = await readJson([{ ...nameless, ...mark }]);
      expect([format, entries.map(({ issuer, label }) => [issuer, label])]).toEqual(['andotp', [['Northwind', '']]]);
    }
  });

  it('keeps tags and rejects kinds it does not know', async () => {
    const { entries, rejected } = await readJson([
      entry({ tags: ['Work', 7, ''] }),
      entry({ type: 'OTHER' }),
      entry({ algorithm: 'SHA3' }),
    ]);
    expect(entries).toEqual([expect.objectContaining({ tags: ['Work'] })]);
    expect(rejected.map(({ why }) => why)).toEqual(['Its type is not supported.', expect.stringContaining('SHA3')]);
  });

  it('opens both encrypted formats, and no cost that nobody writes', async () => {
    const costly = andotpNew().bytes.slice();
    new DataView(costly.buffer).setUint32(0, 0x00ff_ffff);
    const started = performance.now();
    const { failure, message } = await failureOf(read(costly, 'sesame'));
    expect([failure, message]).toEqual(['wrong-password', expect.stringContaining('cost')]);
    expect(performance.now() - started).toBeLessThan(1000);
    expect((await read(andotpOld().bytes, 'sesame')).entries).toHaveLength(andotpOld().holds.length);
  });

  it('says that noise without a mark may be no backup at all', async () => {
    const { message } = await failureOf(read(andotpOld().bytes, 'wrong'));
    expect(message).toMatch(/password is wrong.*damaged.*not an andOTP backup/);
  });
});
