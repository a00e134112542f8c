import { describe, expect, it } from 'vitest';
import { onePassword } from '../../../../core/transfer/importers/1password';
import { enduresCuts, enduresFlips } from '../hostile';
import { makeZip } from '../make/zip';
import { importWith, told } from '../told';

const rfc = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
const rfcHex = '3132333435363738393031323334353637383930';

/** An item as support.1password.com/1pux-format shows it. */
const item = (title: string, user: string, totps: readonly unknown[], more: object = {}) => ({
  uuid: 'fkruyzrldizuqlnavfj3gltfe4',
  favIndex: 0,
  state: 'active',
  categoryUuid: '001',
  overview: {
    title,
    subtitle: user,
    url: 'https://example.com/login',
    urls: [{ label: '', url: 'http://b.example.org' }],
    tags: ['one'],
  },
  details: {
    loginFields: [
      { value: 'hunter2hunter2', name: 'password', designation: 'password' },
      { value: user, id: '', name: 'username', fieldType: 'T', designation: 'username' },
    ],
    sections: [
      { title: 'Empty', name: 'Section_x' },
      { title: 'Codes', fields: totps.map((totp) => ({ title: 'one-time password', id: 'TOTP_x', value: { totp } })) },
      { title: 'Other', fields: [{ title: 'PIN', id: 'p', value: { concealed: rfc } }] },
    ],
  },
  ...more,
});

const exported = (...items: readonly unknown[]): string =>
  JSON.stringify({
    accounts: [{ attrs: { email: 'a@example.com' }, vaults: [{ attrs: { name: 'Personal' }, items }] }],
  });

const pux = (data: string): Uint8Array =>
  makeZip(
    { name: 'export.attributes', content: '{"version":3,"description":"1Password Unencrypted Export","createdAt":1}' },
    { name: 'export.data', content: data },
    { name: 'files/abc___a.zip', content: 'PK not really' },
  );

describe('1Password', () => {
  it('reads URIs, bare secrets and Steam', async () => {
    const data = exported(
      item('Site', 'me', [`otpauth://totp/Iss:acc?secret=${rfc}&issuer=Iss&digits=8&period=60&algorithm=SHA256`]),
      item(' Bare ', ' me ', ['gezd gnbv gy3t qojq gezd gnbv gy3t qojq']),
      item('Game', 'me', [`steam://${rfc}`]),
      item('Two', 'me', [rfc, rfc]),
      item('None', 'me', []),
      item('Blank', 'me', ['']),
    );
    const imported = await importWith(onePassword, pux(data));
    expect(imported.entries.map(told)).toEqual([
      `totp Iss/acc ${rfcHex} SHA256 8 60s`,
      `totp Bare/me ${rfcHex} SHA1 6 30s`,
      `steam Game/me ${rfcHex} SHA1 5 30s`,
      `totp Two/me ${rfcHex} SHA1 6 30s`,
      `totp Two/me ${rfcHex} SHA1 6 30s`,
    ]);
    expect(imported.entries[0]).toMatchObject({ tags: ['one'], sites: ['example.com', 'b.example.org'] });
    expect(imported.rejected).toEqual([]);
  });

  it('leaves the archive out and says so; reads items that are wrapped once more', async () => {
    const data = exported(item('Old', 'me', [rfc], { state: 'archived' }), {
      item: item('Wrapped', 'me', [rfc], { favIndex: 3 }),
    });
    const imported = await importWith(onePassword, pux(data));
    expect(imported.entries).toMatchObject([{ issuer: 'Wrapped', pinned: true }]);
    expect(imported.warnings).toEqual([expect.stringContaining('archive')]);
  });

  it('rejects one bad entry and keeps the rest', async () => {
    const imported = await importWith(onePassword, pux(exported(item('a', 'b', ['1234', 5, { x: 1 }, rfc]))));
    expect(imported.entries).toHaveLength(1);
    expect(imported.rejected.map(({ where }) => where)).toEqual(['entry 1', 'entry 2', 'entry 3']);
    expect(JSON.stringify(imported.rejected)).not.toContain('1234');
  });

  it.each(['', '[]', '{}', 'null', '{"accounts":3}', '{"accounts":', '\u00ff'])(
    'says that %j is damaged',
    async (data) => {
      await expect(importWith(onePassword, pux(data))).rejects.toMatchObject({ failure: 'damaged' });
    },
  );

  it('reads past what has the wrong shape', async () => {
    const odd = [null, 3, 'x', {}, { details: 3 }, { details: { sections: [3, { fields: 'x' }, { fields: [null] }] } }];
    expect(await importWith(onePassword, pux(exported(...odd)))).toEqual({ entries: [], rejected: [], warnings: [] });
  });

  it('refuses a bomb and deep nesting', async () => {
    const bomb = makeZip({ name: 'export.data', content: new Uint8Array(60_000_000), declaredSize: 500 });
    await expect(importWith(onePassword, bomb)).rejects.toMatchObject({ failure: 'refused' });
    await expect(importWith(onePassword, pux('['.repeat(100_000)))).rejects.toMatchObject({ failure: 'refused' });
  });

  it('endures cuts and turned bits', async () => {
    const bytes = pux(exported(item('Site', 'me', [rfc])));
    await enduresCuts(onePassword, bytes, '', [rfc, 'hunter2hunter2']);
    const outcomes = await enduresFlips(onePassword, bytes, '', [rfc, 'hunter2hunter2']);
    expect(outcomes.get('damaged')).toBeGreaterThan(0);
  }, 60_000);
});
