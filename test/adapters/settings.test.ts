import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readSettings, writeSettings } from '../../adapters/settings';
import { usualSettings } from '../../core/passwords/policy';

beforeEach(() => fakeBrowser.reset());

it.each([null, 7, 'x', []])('takes the usual settings where %j is stored, and keeps what is chosen', async (stored) => {
  await fakeBrowser.storage.local.set({ ledgerSettings: stored });
  expect(await readSettings()).toEqual(usualSettings);
  await writeSettings({ ...usualSettings, rotate: 90 });
  expect(await readSettings()).toEqual({ ...usualSettings, rotate: 90 });
});

it('leaves what a newer Keytag wrote beside the settings as it is', async () => {
  const newer = { ...usualSettings, quietHours: { from: 22, to: 7 } };
  await fakeBrowser.storage.local.set({ ledgerSettings: newer });
  await writeSettings({ ...usualSettings, rotate: 90 });
  expect(await fakeBrowser.storage.local.get('ledgerSettings')).toEqual({
    ledgerSettings: { ...newer, rotate: 90 },
  });
});
