import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeCodesSettings, readCodesSettings, watchCodesSettings } from '../../adapters/codes-settings';
import { usualCodesSettings, type CodesSettings } from '../../core/otp/codes-settings';

beforeEach(() => fakeBrowser.reset());

it('has the usual settings until something is chosen, and keeps what was', async () => {
  expect(await readCodesSettings()).toEqual(usualCodesSettings);
  await changeCodesSettings({ sort: 'name' });
  await changeCodesSettings({ hideCodes: true });
  expect(await readCodesSettings()).toEqual({ ...usualCodesSettings, sort: 'name', hideCodes: true });
});

it.each([null, 7, 'x', []])('takes the usual settings where %j is stored', async (stored) => {
  await fakeBrowser.storage.local.set({ codesSettings: stored });
  expect(await readCodesSettings()).toEqual(usualCodesSettings);
});

it('keeps what can be read beside what cannot', async () => {
  await fakeBrowser.storage.local.set({ codesSettings: { sort: 'colour', compact: true, clearClipboardAfter: -1 } });
  expect(await readCodesSettings()).toEqual({ ...usualCodesSettings, compact: true });
});

it('leaves what a newer Keytag wrote as it is, beside the change', async () => {
  const newer = { sort: 'by-colour', clearClipboardAfter: 300, compact: true, theme: { accent: 'green' } };
  await fakeBrowser.storage.local.set({ codesSettings: newer });
  await changeCodesSettings({ hideCodes: true });
  expect(await fakeBrowser.storage.local.get('codesSettings')).toEqual({
    codesSettings: { ...newer, hideCodes: true },
  });
  await changeCodesSettings({ sort: 'name' });
  expect(await fakeBrowser.storage.local.get('codesSettings')).toEqual({
    codesSettings: { ...newer, hideCodes: true, sort: 'name' },
  });
  expect(await readCodesSettings()).toEqual({ ...usualCodesSettings, compact: true, hideCodes: true, sort: 'name' });
});

it.each([null, 7, 'x', []])('keeps a change where %j is stored', async (stored) => {
  await fakeBrowser.storage.local.set({ codesSettings: stored });
  await changeCodesSettings({ compact: true });
  expect(await fakeBrowser.storage.local.get('codesSettings')).toEqual({ codesSettings: { compact: true } });
  expect(await readCodesSettings()).toEqual({ ...usualCodesSettings, compact: true });
});

it('tells of changes until asked not to', async () => {
  const told = vi.fn<(settings: CodesSettings) => void>();
  const stop = watchCodesSettings(told);
  await changeCodesSettings({ compact: true });
  await vi.waitFor(() => expect(told).toHaveBeenCalledWith({ ...usualCodesSettings, compact: true }));
  stop();
  await changeCodesSettings({ compact: false });
  expect(told).toHaveBeenCalledOnce();
});
