import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { correctMethod, dismissCheck, recallPage } from '../../adapters/page-memory';

beforeEach(() => fakeBrowser.reset());

it('remembers a dismissal for its own kind of account, until it is shown again', async () => {
  await dismissCheck('work', 'single-usable-method', true);
  await dismissCheck('work', 'single-usable-method', true);
  expect((await recallPage('work')).dismissed).toEqual(['single-usable-method']);
  expect((await recallPage('personal')).dismissed).toEqual([]);

  await dismissCheck('work', 'single-usable-method', false);
  expect((await recallPage('work')).dismissed).toEqual([]);
});

it('keeps the last word on a row, and forgets it when the row is put back', async () => {
  await correctMethod('work', { label: 'Scanner', readAs: 'unknown', kind: 'email' });
  await correctMethod('work', { label: 'Scanner', readAs: 'unknown', kind: 'app-password' });
  expect((await recallPage('work')).corrections).toEqual([
    { label: 'Scanner', readAs: 'unknown', kind: 'app-password' },
  ]);

  await correctMethod('work', { label: 'Scanner', readAs: 'unknown', kind: 'unknown' });
  expect((await recallPage('work')).corrections).toEqual([]);
});

it('starts empty where the stored value is not understood', async () => {
  await fakeBrowser.storage.local.set({ 'pageMemory.work': { dismissed: 'all' } });
  expect(await recallPage('work')).toEqual({ dismissed: [], corrections: [] });
});
