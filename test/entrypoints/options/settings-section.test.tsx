import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { deleteDB } from 'idb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readCodesSettings } from '../../../adapters/codes-settings';
import { closeDatabase } from '../../../adapters/database';
import { SettingsSection } from '../../../entrypoints/options/settings-section';

const both = { permissions: ['clipboardRead', 'clipboardWrite'] };
const request = vi.fn<() => Promise<boolean>>();
const remove = vi.fn<() => Promise<boolean>>();

beforeEach(async () => {
  await deleteDB('keytag');
  fakeBrowser.reset();
  request.mockReset().mockResolvedValue(true);
  remove.mockReset().mockResolvedValue(true);
  Object.assign(fakeBrowser.permissions, { contains: () => Promise.resolve(false), request, remove });
});
afterEach(async () => {
  cleanup();
  await closeDatabase();
});

const choose = async (time: string) => {
  const field = await screen.findByLabelText<HTMLSelectElement>('Clear a copied code after');
  const option = [...field.options].find(({ text }) => text.trim() === time)!;
  fireEvent.change(field, { target: { value: option.value } });
};
const seconds = async () => (await readCodesSettings()).clearClipboardAfter;

it('asks for the clipboard when clearing is turned on, and gives it back when it is turned off', async () => {
  render(<SettingsSection />);
  await choose('30 seconds');
  expect(request).toHaveBeenCalledExactlyOnceWith(both);
  await waitFor(async () => expect(await seconds()).toBe(30));
  expect(remove).not.toHaveBeenCalled();
  // A browser that says no changes nothing about the setting.
  remove.mockRejectedValue(new Error('required'));
  await choose('Never');
  await waitFor(async () => expect(await seconds()).toBe(0));
  await waitFor(() => expect(remove).toHaveBeenCalledExactlyOnceWith(both));
});
