import { describe, expect, it } from 'vitest';
import { readJson } from '../reading';

const token = (fields: object) => ({
  algo: 'SHA1',
  counter: 0,
  digits: 6,
  issuerExt: 'Northwind',
  label: 'ada',
  period: 30,
  secret: [-1, 0, 127, -128],
  type: 'TOTP',
  ...fields,
});

describe('freeotp-plus', () => {
  it('prefers the names that the person gave', async () => {
    const { entries } = await readJson({
      tokenOrder: [],
      tokens: [token({ issuerAlt: 'Mine', labelAlt: 'me' }), token({ issuerAlt: null, labelAlt: '' })],
    });
    expect(entries.map(({ issuer, label }) => [issuer, label])).toEqual([
      ['Mine', 'me'],
      ['Northwind', 'ada'],
    ]);
  });

  it('reads signed bytes, the counter one on, and Steam by its issuer', async () => {
    const { entries } = await readJson({
      tokenOrder: [],
      tokens: [token({ type: 'HOTP', counter: 10_299 }), token({ issuerExt: 'Steam', digits: 5 })],
    });
    expect([...entries[0]!.secret]).toEqual([255, 0, 127, 128]);
    expect([entries[0]?.counter, entries[1]?.type]).toEqual([10_300n, 'steam']);
  });

  it('rejects secrets that are no bytes', async () => {
    const secrets = [[], [256], [-129], [1.5], ['1'], 'MFRGGZDF', null, {}];
    const { entries, rejected } = await readJson({
      tokenOrder: [],
      tokens: secrets.map((secret) => token({ secret })),
    });
    expect([entries.length, rejected.length]).toEqual([0, secrets.length]);
  });
});
