import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { clearSelection, keepSelection, readSelection } from '../../adapters/selection';

beforeEach(() => fakeBrowser.reset());

it('keeps the chosen ids in memory only, until they are forgotten', async () => {
  expect(await readSelection()).toBeNull();
  await keepSelection(['b', 'a']);
  expect(await readSelection()).toEqual(['b', 'a']);
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  await clearSelection();
  expect(await readSelection()).toBeNull();
});

it.each([[[]], ['a'], [[1]], [{ ids: ['a'] }]])('takes %j for no choice', async (stored) => {
  await fakeBrowser.storage.session.set({ selection: stored });
  expect(await readSelection()).toBeNull();
});
