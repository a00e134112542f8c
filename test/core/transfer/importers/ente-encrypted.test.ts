import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ente } from '../../../../core/transfer/importers/ente';
import { endures, enduresCuts, enduresFlips } from '../hostile';
import { sample, samplesAreHere, stratumAccounts } from '../samples';
import { bytesOf, importWith, told } from '../told';

/** Written by libsodium (`crypto_pwhash`, secretstream) with 64 KiB and 2 passes. */
const text = readFileSync('test/fixtures/transfer/ente-encrypted.json', 'utf8');
const password = 'pass wörd';
const rfcHex = '3132333435363738393031323334353637383930';
const changed = (name: string, value: unknown): Uint8Array => {
  const json: { kdfParams: Record<string, unknown> } & Record<string, unknown> = JSON.parse(text);
  if (name in json.kdfParams) json.kdfParams[name] = value;
  else json[name] = value;
  return bytesOf(JSON.stringify(json));
};

describe('Ente, encrypted', () => {
  it('reads what libsodium sealed', async () => {
    const imported = await importWith(ente, bytesOf(text), password);
    expect(imported.entries.map(told)).toEqual([
      `totp Example/alice@example.com ${rfcHex} SHA256 8 60s`,
      'hotp /Counter 31323334353637383930 SHA1 6 #7',
      'steam Steam/gamer 31323334353637383930 SHA1 5 30s',
    ]);
    expect(imported.entries[0]).toMatchObject({ pinned: true, tags: ['work'], note: 'a note' });
  });

  it('says before it asks for the password that a version is newer than it knows', async () => {
    const json: Record<string, unknown> = { ...JSON.parse(text), version: 2 };
    await expect(ente.open({ bytes: bytesOf(''), text: null, codes: null, json })).rejects.toMatchObject({
      failure: 'refused',
      message: expect.stringContaining('version'),
    });
  });

  it('tells a wrong password', async () => {
    await expect(importWith(ente, bytesOf(text), 'pass word')).rejects.toMatchObject({ failure: 'wrong-password' });
    await expect(importWith(ente, bytesOf(text), '')).rejects.toMatchObject({ failure: 'wrong-password' });
  });

  it.each([
    ['memLimit', 2 ** 42, 'refused'],
    ['memLimit', 1, 'damaged'],
    ['memLimit', 'x', 'damaged'],
    ['opsLimit', 2 ** 40, 'refused'],
    ['opsLimit', 0, 'damaged'],
    ['salt', 'AA==', 'damaged'],
    ['salt', '?', 'damaged'],
    ['encryptionNonce', 'AAAA', 'damaged'],
    ['encryptedData', 'AAAA', 'damaged'],
    ['encryptedData', 5, 'damaged'],
  ])('refuses %s of %s at once', async (name, value, failure) => {
    expect(await endures(ente, changed(name, value), password, [])).toBe(failure);
  });

  it('endures cuts and turned bits', async () => {
    await enduresCuts(ente, bytesOf(text.trim()), password, []);
    const outcomes = await enduresFlips(ente, bytesOf(text), password, []);
    expect(outcomes.get('wrong-password')).toBeGreaterThan(0);
  }, 60_000);

  it.skipIf(!samplesAreHere)(
    'reads a real one of 1 GiB',
    async () => {
      const imported = await importWith(ente, sample('stratum/ente.encrypted.json'), 'test');
      expect(imported.entries.map(told).toSorted()).toEqual([...stratumAccounts].toSorted());
    },
    60_000,
  );
});
