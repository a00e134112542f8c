import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { database } from '../../../adapters/database';
import { all } from '../../../adapters/ledger';
import { openVault } from '../../../adapters/vault';
import { answerAppPasswords } from '../../../entrypoints/background/app-passwords';
import { send, senderOf } from '../../adapters/messages';

const page = senderOf('https://mysignins.microsoft.com/security-info');
const value = 'abcd efgh ijkl mnop';
const note = { accountKind: 'work', name: 'Laptop', clientId: null, device: 'ThinkPad', purpose: 'mail' };
let id = '';

answerAppPasswords();
beforeAll(async () => {
  fakeBrowser.runtime.id = 'keytag';
  await openVault().create({ kind: 'passphrase', passphrase: 'five red boats at dawn' });
});
beforeEach(async () => {
  ({ res: id } = await recorded());
});
afterEach(() => vi.restoreAllMocks());

async function recorded(): Promise<{ res: string; can: unknown }> {
  const answer = await send('recordAppPassword', note, page);
  const res: { id: string; canFingerprint: boolean } = Object.assign(Object.create(null), answer?.res);
  return { res: res.id, can: res.canFingerprint };
}

/** Every row of every store, as text. */
async function everything(): Promise<string> {
  const { db } = await database();
  const rows = await Promise.all([...db.objectStoreNames].map((name) => db.getAll(name)));
  return JSON.stringify(rows, (_, one: unknown) => (one instanceof Uint8Array ? [...one] : one));
}

it('records what the person said, and tells whether a fingerprint can be kept', async () => {
  const { records } = await all();
  const record = records.find(({ password }) => password.id === id);
  expect(record?.password).toMatchObject({ name: 'Laptop', accountKind: 'work', createdBy: 'seen', fingerprint: null });
  expect(record?.clients).toMatchObject([{ catalogueId: null, device: 'ThinkPad', purpose: 'mail' }]);
  expect((await recorded()).can).toBe(true);
});

it('takes a later word in place of the first', async () => {
  await send('describeAppPassword', { id, note: { ...note, name: '', device: 'Scanner' } }, page);
  const record = (await all()).records.find(({ password }) => password.id === id);
  expect(record).toMatchObject({ password: { name: 'Laptop' }, clients: [{ device: 'Scanner' }] });
});

describe('a fingerprint', () => {
  it('is kept, and the password nowhere', async () => {
    expect(await send('keepFingerprint', { id, appPassword: value }, page)).toEqual({ res: true });
    const kept = (await all()).records.find(({ password }) => password.id === id)?.password.fingerprint;
    expect(kept).toMatch(/^[0-9a-f]{64}$/);
    const stored = await everything();
    expect(stored).toContain('ThinkPad');
    expect(stored).not.toContain(value);
    expect(stored).not.toContain(value.replaceAll(' ', ''));
    const { session, local } = fakeBrowser.storage;
    for (const text of [JSON.stringify(await session.get()), JSON.stringify(await local.get())]) {
      expect(text).not.toContain(value);
      expect(text).not.toContain(value.replaceAll(' ', ''));
    }
  });

  it('is not kept while the vault is locked', async () => {
    await openVault().lock();
    expect(await send('keepFingerprint', { id, appPassword: value }, page)).toEqual({ res: false });
    expect((await recorded()).can).toBe(false);
    await openVault().unlock({ kind: 'passphrase', passphrase: 'five red boats at dawn' });
  });

  it('is asked for by a page of the checkup only', async () => {
    const elsewhere = senderOf('https://login.microsoftonline.com/');
    expect(await send('keepFingerprint', { id, appPassword: value }, elsewhere)).toMatchObject({ err: {} });
  });
});

it('names to the page only what the page lists, and asks about what is gone', async () => {
  const answer = await send('reconcile', { accountKind: 'work', names: ['Other'] }, page);
  expect(answer?.res).toMatchObject({ tracked: [] });
  expect(JSON.stringify(answer)).toContain(id);
  expect(await send('confirmGone', { id, gone: true }, page)).toEqual({});
  expect((await all()).records.map(({ password }) => password.id)).not.toContain(id);
});

it('refuses more names than a page can list', async () => {
  const names = Array.from({ length: 201 }, () => 'x');
  expect(await send('reconcile', { accountKind: 'work', names }, page)).toMatchObject({ err: {} });
});
