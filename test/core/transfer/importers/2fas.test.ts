import { describe, expect, it } from 'vitest';
import { twoFasEncrypted } from '../make/2fas';
import { failureOf, readJson } from '../reading';

const file = (services: readonly unknown[], schemaVersion: unknown = 4) => ({
  services,
  groups: [{ id: 'g', name: 'Work' }],
  schemaVersion,
});
const service = (otp: object | null, more: object = {}) => ({ name: 'Northwind', secret: 'mfrg gzdf', otp, ...more });

describe('2fas', () => {
  it('reads the oldest schema, which knows no type and no numbers', async () => {
    const { entries } = await readJson(file([service({ account: 'ada', issuer: 'Contoso', label: 'Contoso:ada' })], 1));
    expect(entries).toEqual([
      expect.objectContaining({
        type: 'totp',
        issuer: 'Contoso',
        label: 'ada',
        algorithm: 'SHA1',
        digits: 6,
        period: 30,
      }),
    ]);
  });

  it('takes the service for the issuer where there is no other, and invents no account', async () => {
    const { entries } = await readJson(
      file([
        service({ tokenType: 'TOTP', source: 'manual', counter: 0 }),
        service({ issuer: '', account: 'ada' }),
        service({ issuer: '', account: 'Northwind' }),
      ]),
    );
    expect(entries.map(({ issuer, label }) => [issuer, label])).toEqual([
      ['Northwind', ''],
      ['Northwind', 'ada'],
      ['', 'Northwind'],
    ]);
  });

  it('reads a counter without a period, null where nothing is said, and groups', async () => {
    const { entries } = await readJson(
      file([
        service({ tokenType: 'HOTP', counter: 4, digits: 6, algorithm: null }, { groupId: 'g' }),
        service({ tokenType: 'STEAM', digits: null }),
      ]),
    );
    expect(entries).toEqual([
      expect.objectContaining({ type: 'hotp', counter: 4n, tags: ['Work'] }),
      expect.objectContaining({ type: 'steam', digits: 5 }),
    ]);
  });

  it('rejects an algorithm that Keytag does not have, by its name', async () => {
    const { entries, rejected } = await readJson(
      file([service({ algorithm: 'SHA384' }), service({ algorithm: 'SHA224' }), service({})]),
    );
    expect(entries).toHaveLength(1);
    expect(rejected.map(({ why }) => why)).toEqual([
      expect.stringContaining('SHA384'),
      expect.stringContaining('SHA224'),
    ]);
  });

  it('tells damage from a wrong password by the reference', async () => {
    const json: { servicesEncrypted: string } = JSON.parse(new TextDecoder().decode(twoFasEncrypted().bytes));
    const whole = json.servicesEncrypted;
    json.servicesEncrypted = `A${whole.slice(1)}`;
    if (json.servicesEncrypted === whole) json.servicesEncrypted = `B${whole.slice(1)}`;
    expect((await failureOf(readJson(json, 'sesame'))).failure).toBe('damaged');
    expect((await failureOf(readJson(json, 'wrong'))).failure).toBe('wrong-password');
    expect((await failureOf(readJson({ ...json, servicesEncrypted: whole.slice(0, 60) }, 'sesame'))).failure).toBe(
      'damaged',
    );
  });

  it('says that a schema is newer than it knows', async () => {
    expect((await failureOf(readJson(file([], 5)))).message).toMatch(/version/);
  });
});
