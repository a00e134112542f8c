import { describe, expect, it } from 'vitest';
import { authenticator2faEncrypted } from '../make/authenticator-2fa';
import { failureOf, read, readJson } from '../reading';

const json = (change: object): unknown => {
  const whole: { vault: object } = JSON.parse(Buffer.from(authenticator2faEncrypted().bytes).toString());
  return { ...whole, vault: { ...whole.vault, ...change } };
};
const kdf = { name: 'PBKDF2', hash: 'SHA-256', iterations: 1500, salt: 'AAAAAAAAAAAAAAAAAAAAAA==' };

describe('2FA Authenticator', () => {
  it('reads the vault of its backup alone as well', async () => {
    const { vault }: { vault: unknown } = JSON.parse(Buffer.from(authenticator2faEncrypted().bytes).toString());
    const { entries, encrypted } = await readJson(vault, 'sesame street');
    expect([entries.length, encrypted]).toEqual([authenticator2faEncrypted().holds.length, true]);
  });

  it('tells a wrong password, a cost, damage and a newer version apart', async () => {
    const said = async (value: unknown) => (await failureOf(readJson(value, 'sesame street'))).failure;
    expect((await failureOf(read(authenticator2faEncrypted().bytes, 'other'))).failure).toBe('wrong-password');
    expect(await said(json({ kdf: { ...kdf, iterations: 1e12 } }))).toBe('refused');
    expect(await said(json({ kdf: { ...kdf, iterations: 0 } }))).toBe('damaged');
    expect(await said(json({ kdf: { ...kdf, hash: 'SHA-1' } }))).toBe('damaged');
    expect(await said(json({ cipher: { name: 'AES-GCM', iv: '', data: '' } }))).toBe('damaged');
    expect((await failureOf(readJson(json({ version: 2 }), 'x'))).message).toMatch(/version/);
    expect(await said({ app: '2fa-authenticator', version: 1 })).toBe('damaged');
  });

  it('rejects an entry alone', async () => {
    const account = { issuer: 'a', label: 'b', secret: 'MFRGGZDF', type: 'totp', algorithm: 'SHA-256' };
    const { entries, rejected } = await readJson({
      version: 1,
      format: 'plain',
      data: { accounts: [account, { ...account, algorithm: 'MD5' }, null] },
    });
    expect(entries).toEqual([expect.objectContaining({ issuer: 'a', algorithm: 'SHA256', digits: 6, period: 30 })]);
    expect(rejected.map(({ where }) => where)).toEqual(['entry 2', 'entry 3']);
  });
});
