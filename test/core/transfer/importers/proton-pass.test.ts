import { describe, expect, it } from 'vitest';
import { protonPass } from '../../../../core/transfer/importers/proton-pass';
import { enduresCuts, enduresFlips } from '../hostile';
import { makeZip } from '../make/zip';
import { bytesOf, importWith, told } from '../told';

const rfc = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
const rfcHex = '3132333435363738393031323334353637383930';

const login = (name: string, totpUri: string, more: { data?: object; content?: object; item?: object } = {}) => ({
  itemId: 'x',
  data: {
    metadata: { name, note: '', itemUuid: 'y' },
    extraFields: [],
    platformSpecific: null,
    type: 'login',
    content: {
      itemEmail: 'mail@example.com',
      password: 'hunter2hunter2',
      urls: ['https://example.com/'],
      totpUri,
      passkeys: [],
      itemUsername: '',
      ...more.content,
    },
    ...more.data,
  },
  state: 1,
  pinned: false,
  createTime: 1700000000,
  ...more.item,
});
const exported = (...items: readonly unknown[]): string =>
  JSON.stringify({
    version: '1.21.2',
    userId: 'u',
    encrypted: false,
    vaults: { v: { name: 'Personal', description: '', items } },
  });
const zipped = (content: string): Uint8Array => makeZip({ name: 'Proton Pass/data.json', content });

const extra = {
  extraFields: [
    { fieldName: 'second', type: 'totp', data: { totpUri: rfc } },
    { fieldName: 'n', type: 'text', data: { content: rfc } },
  ],
};
const items = [
  login('Site', `otpauth://totp/Iss:acc?secret=${rfc}&issuer=Iss&algorithm=SHA512&digits=8&period=45`),
  login('Bare', rfc, { content: { itemUsername: 'me' } }),
  login('No code', '', { data: extra }),
  login('Custom', '', {
    content: {
      sections: [{ sectionName: 's', sectionFields: [{ type: 'totp', data: { totpUri: `steam://${rfc}` } }] }],
    },
  }),
  login('Gone', rfc, { item: { state: 2 } }),
  { data: { metadata: { name: 'Note' }, type: 'note', content: {} }, state: 1 },
];
const expected = [
  `totp Iss/acc ${rfcHex} SHA512 8 45s`,
  `totp Bare/me ${rfcHex} SHA1 6 30s`,
  `totp No code/mail@example.com ${rfcHex} SHA1 6 30s`,
  `steam Custom/mail@example.com ${rfcHex} SHA1 5 30s`,
];

describe('Proton Pass', () => {
  it.each([
    ['the zip', zipped(exported(...items))],
    ['the JSON inside', bytesOf(exported(...items))],
  ])('reads %s: logins, extra fields and custom items', async (_, bytes) => {
    const imported = await importWith(protonPass, bytes);
    expect(imported.entries.map(told)).toEqual(expected);
    expect(imported.entries[0]).toMatchObject({ tags: ['Personal'], sites: ['example.com'] });
    expect(imported.rejected).toEqual([]);
    expect(imported.warnings).toEqual([expect.stringContaining('trash')]);
  });

  it('refuses PGP by name', async () => {
    const bytes = makeZip({ name: 'Proton Pass/data.pgp', content: '-----BEGIN PGP MESSAGE-----' });
    await expect(importWith(protonPass, bytes)).rejects.toThrow('PGP');
    await expect(importWith(protonPass, bytesOf('{"version":"1","encrypted":true,"vaults":"x"}'))).rejects.toThrow(
      'PGP',
    );
    const hollow = zipped('{"version":"1","encrypted":true,"vaults":{}}');
    await expect(importWith(protonPass, hollow)).rejects.toThrow('PGP');
    const decrypted = exported(login('b', rfc)).replace('"encrypted":false', '"encrypted":true');
    expect((await importWith(protonPass, zipped(decrypted))).entries).toHaveLength(1);
  });

  it('rejects one bad entry and keeps the rest', async () => {
    const imported = await importWith(
      protonPass,
      zipped(exported(login('a', 'otpauth://totp/a?secret=0'), login('b', rfc))),
    );
    expect(imported.entries).toHaveLength(1);
    expect(imported.rejected).toEqual([{ where: 'entry 1', why: expect.any(String) }]);
  });

  it('reads past what has the wrong shape, and says what is damaged', async () => {
    const odd = exported(null, 3, {}, { data: 3 }, { data: { content: 'x', extraFields: 4 } });
    expect(await importWith(protonPass, zipped(odd))).toEqual({ entries: [], rejected: [], warnings: [] });
    await expect(importWith(protonPass, zipped('{"vaults":'))).rejects.toMatchObject({ failure: 'damaged' });
  });

  it('endures cuts and turned bits', async () => {
    const bytes = zipped(exported(...items));
    await enduresCuts(protonPass, bytes, '', [rfc, 'hunter2hunter2']);
    const outcomes = await enduresFlips(protonPass, bytes, '', [rfc, 'hunter2hunter2']);
    expect(outcomes.get('damaged')).toBeGreaterThan(0);
  }, 60_000);
});
