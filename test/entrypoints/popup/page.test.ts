import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeCodesSettings } from '../../../adapters/codes-settings';
import { codeAt } from '../../../core/otp/code';
import { VaultLocked } from '../../../core/vault/errors';
import { adopt, belongs, fillPage, firstOn, lookAtPage, onlyOne } from '../../../entrypoints/popup/page';
import { fresh, late, looked, report, tabForEach } from './open-tab';

const tab = tabForEach();

describe('the page in front', () => {
  it.each([
    ['http://login.example.com/', 'not-https'],
    ['https://github.io/', 'no-owner'],
    ['about:addons', 'no-page'],
    [undefined, 'no-page'],
  ])('%s cannot be filled: %s', async (address, why) => {
    tab.url = address;
    const page = await looked();
    expect(page).toMatchObject({ site: null, why });
    expect(await fillPage(tab.vault, await tab.stored(), page, tab.waits)).toBe(why.replace('-', '_'));
    expect(tab.injected).toEqual([]);
  });

  it('is none where the browser tells a window of its own no address', async () => {
    tab.url = undefined;
    Object.assign(fakeBrowser.extension, { getViews: () => [] });
    expect(await lookAtPage(null)).toBeNull();
  });

  it('puts its own entries first, then those named like it', async () => {
    const { site } = await looked();
    const [own, likely, other] = [
      await tab.stored({ sites: ['example.com'] }),
      await tab.stored(),
      await tab.stored({ issuer: 'X' }),
    ];
    expect(firstOn(site!, [other, likely, own])).toEqual([own.id, likely.id]);
    expect(onlyOne(site!, [other, likely, own])).toBe(own);
    expect(onlyOne(site!, [likely])).toBeNull();
    expect(onlyOne(site!, [own, { ...own, id: 'x' }])).toBeNull();
  });

  it("gets an entry on the person's word, once", async () => {
    const { site } = await looked();
    const one = await tab.stored({ sites: ['example.net'] });
    expect(belongs(one, site!)).toBe(false);
    await adopt(tab.vault, one, site!);
    await adopt(tab.vault, one, site!);
    const after = await tab.now(one.id);
    expect(after.sites).toEqual(['example.net', 'example.com']);
    expect(belongs(after, site!)).toBe(true);
  });
});

describe('a fill', () => {
  it('hands the code to the one document that has a field, and counts the use', async () => {
    const one = await tab.stored();
    expect(await fillPage(tab.vault, one, await looked(), tab.waits)).toBe('filled');
    expect(tab.injected.map(({ target, args }) => [target, args])).toEqual([
      [{ tabId: 7, allFrames: true }, undefined],
      [{ tabId: 7, allFrames: true }, [6]],
      [{ tabId: 7, documentIds: ['d0'] }, [codeAt(one, fresh), false, 'https://login.example.com']],
    ]);
    expect(await tab.now(one.id)).toMatchObject({ uses: 1, usedAt: fresh });
  });

  it('names the frame where documents have no names, and submits when that is set', async () => {
    tab.frames = [
      { frameId: 0, result: report({ fields: 0 }) },
      { frameId: 4, result: report({ url: 'https://www.example.com/f' }) },
    ];
    await changeCodesSettings({ submitAfterFill: true });
    expect(await fillPage(tab.vault, await tab.stored(), await looked(), tab.waits)).toBe('filled');
    expect(tab.injected.at(-1)).toMatchObject({
      target: { frameIds: [4] },
      args: [expect.any(String), true, 'https://www.example.com'],
    });
    await changeCodesSettings({ submitAfterFill: false });
  });

  it.each([
    ['has no field', [{ frameId: 0, result: report({ fields: 0 }) }]],
    [
      'has it in a frame of another site',
      [
        { frameId: 0, result: report({ fields: 0 }) },
        { frameId: 3, result: report({ url: 'https://example.org/' }) },
      ],
    ],
    ['answers with something else', [{ frameId: 0, result: { hello: 1 } }]],
  ])('gives no code to a page that %s', async (_, answers) => {
    tab.frames = answers;
    const one = await tab.stored();
    expect(await fillPage(tab.vault, one, await looked(), tab.waits)).toBe('no_field');
    expect(tab.codesGiven()).toEqual([]);
    expect(await tab.now(one.id)).toMatchObject({ uses: 0 });
  });

  it('gives no code to a tab that went to another site meanwhile', async () => {
    const page = await looked();
    tab.url = 'https://example.com.evil.example/';
    expect(await fillPage(tab.vault, await tab.stored(), page, tab.waits)).toBe('changed');
    expect(tab.codesGiven()).toEqual([]);
  });

  it('gives no code to a tab that goes elsewhere while the next step is awaited', async () => {
    vi.setSystemTime(late);
    tab.waits.mockImplementation(() => {
      tab.url = 'https://example.org/';
      vi.setSystemTime(late + 1100);
    });
    expect(await fillPage(tab.vault, await tab.stored(), await looked(), tab.waits)).toBe('changed');
    expect(tab.waits).toHaveBeenCalledOnce();
    expect(tab.codesGiven()).toEqual([]);
  });

  it('gives no code of a vault that was locked meanwhile', async () => {
    const one = await tab.stored();
    const page = await looked();
    const status = vi.spyOn(tab.vault, 'status').mockResolvedValue({
      state: 'locked',
      slots: ['device'],
      retryAt: null,
      readOnly: false,
    });
    await expect(fillPage(tab.vault, one, page, tab.waits)).rejects.toThrow(VaultLocked);
    expect(tab.codesGiven()).toEqual([]);
    status.mockRestore();
  });

  it('gives the code of the next step when this one is about to end', async () => {
    vi.setSystemTime(late);
    tab.waits.mockImplementation(() => void vi.setSystemTime(late + 1100));
    const one = await tab.stored();
    expect(await fillPage(tab.vault, one, await looked(), tab.waits)).toBe('filled');
    expect(tab.codesGiven()).toEqual([codeAt(one, late + 1100)]);
  });

  it.each([
    ['gone', 'changed'],
    ['refused', 'refused'],
  ])('tells that the page answered %s', async (answer, outcome) => {
    tab.written = answer;
    expect(await fillPage(tab.vault, await tab.stored(), await looked(), tab.waits)).toBe(outcome);
  });

  it('asks for the PIN first where one is needed', async () => {
    expect(await fillPage(tab.vault, await tab.stored({ type: 'motp' }), await looked(), tab.waits)).toBe('pin');
    expect(tab.injected).toEqual([]);
  });
});
