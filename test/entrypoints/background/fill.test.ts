import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openVault } from '../../../adapters/vault';
import { codeAt } from '../../../core/otp/code';
import { answerFill } from '../../../entrypoints/background/fill';
import { newEntry } from '../../fixtures/entries';
import { send, senderOf } from '../../adapters/messages';

const page = 'https://login.microsoftonline.com/common/login';
const opened = vi.fn<() => Promise<void>>();
answerFill();

const entry = (issuer: string, label: string, fill = 1) =>
  newEntry({ issuer, label, secret: new Uint8Array(20).fill(fill) });

/** Ten seconds into a step: a code lasts long enough. */
const fresh = 1_800_000_010_000;

beforeEach(() => {
  fakeBrowser.runtime.id = 'keytag';
  opened.mockReset();
  opened.mockResolvedValue();
  Object.assign(fakeBrowser.action, { openPopup: opened });
  Object.assign(fakeBrowser.tabs, { get: () => Promise.resolve({ id: 7, url: page }) });
  vi.useFakeTimers({ now: fresh, toFake: ['Date'] });
});
afterEach(() => vi.useRealTimers());

const ask = (account: string | null, url = page) => send('fillCode', { account }, senderOf(url));

it('offers nothing where there is no vault yet', async () => {
  expect(await send('canFill', undefined, senderOf(page))).toEqual({ res: false });
});

describe('with the vault open', () => {
  const ada = entry('Microsoft', 'ada@contoso.example');

  beforeAll(async () => {
    vi.useFakeTimers({ now: fresh, toFake: ['Date'] });
    const vault = openVault();
    await vault.create({ kind: 'passphrase', passphrase: 'five red boats at dawn' });
    await vault.add([ada, entry('Microsoft', 'bea@contoso.example', 2), entry('GitHub', 'ada@contoso.example', 3)]);
  });

  it('gives the one code that is meant', async () => {
    expect(await ask('Ada@contoso.example')).toEqual({ res: { outcome: 'code', code: codeAt(ada, fresh) } });
    expect(opened).not.toHaveBeenCalled();
  });

  it('opens the popup where several could be meant, or none', async () => {
    expect(await ask(null)).toEqual({ res: { outcome: 'popup' } });
    expect(await ask('eve@contoso.example')).toEqual({ res: { outcome: 'popup' } });
    expect(opened).toHaveBeenCalledTimes(2);
  });

  it('waits for the next step rather than give a code that is about to end', async () => {
    vi.setSystemTime(1_800_000_029_500);
    let early = true;
    const answered = ask('ada@contoso.example').then((answer) => ({ answer, early }));
    await new Promise((resolve) => setTimeout(resolve, 300));
    early = false;
    vi.setSystemTime(1_800_000_030_050);
    expect(await answered).toEqual({
      answer: { res: { outcome: 'code', code: codeAt(ada, 1_800_000_030_050) } },
      early: false,
    });
  });

  it('gives nothing when the vault was locked while the next step was awaited', async () => {
    vi.setSystemTime(1_800_000_029_500);
    const answered = ask('ada@contoso.example');
    await new Promise((resolve) => setTimeout(resolve, 100));
    await openVault().lock();
    vi.setSystemTime(1_800_000_030_050);
    expect(await answered).toEqual({ res: { outcome: 'popup' } });
    await openVault().unlock({ kind: 'passphrase', passphrase: 'five red boats at dawn' });
  });

  it('gives nothing when the tab has left the sign-in page in the meantime', async () => {
    Object.assign(fakeBrowser.tabs, { get: () => Promise.resolve({ id: 7, url: 'https://evil.example/' }) });
    expect(await ask('ada@contoso.example')).toEqual({ res: { outcome: 'popup' } });
  });

  it.each([
    'https://mysignins.microsoft.com/security-info',
    'https://login.microsoftonline.com.evil.example/',
    'http://login.microsoftonline.com/',
  ])('refuses %s', async (url) => {
    expect(await ask('ada@contoso.example', url)).toMatchObject({ err: {} });
  });

  it('opens the popup once the vault is locked, and still offers', async () => {
    await openVault().lock();
    expect(await send('canFill', undefined, senderOf(page))).toEqual({ res: true });
    expect(await ask('ada@contoso.example')).toEqual({ res: { outcome: 'popup' } });
  });
});
