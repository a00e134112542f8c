import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { takeFillRequest } from '../../../adapters/fill-request';
import { startFillRequests } from '../../../entrypoints/background/fill-request';

type Click = (info: { menuItemId: string }, tab?: { id?: number }) => void;
type Press = (command: string, tab?: { id?: number }) => void;

const openPopup = vi.fn<() => Promise<void>>();
const createWindow = vi.fn<(options: { url: string }) => Promise<object>>();
const createItem = vi.fn<(item: object) => void>();
let click: Click = () => undefined;
let press: Press = () => undefined;

beforeEach(() => {
  fakeBrowser.reset();
  openPopup.mockReset().mockResolvedValue();
  createWindow.mockReset().mockResolvedValue({});
  createItem.mockReset();
  Object.assign(fakeBrowser.action, { openPopup });
  Object.assign(fakeBrowser.windows, { create: createWindow });
  Object.assign(fakeBrowser, {
    contextMenus: {
      removeAll: () => Promise.resolve(),
      create: createItem,
      onClicked: { addListener: (callback: Click) => (click = callback) },
    },
    commands: { onCommand: { addListener: (callback: Press) => (press = callback) } },
  });
  startFillRequests();
});

it.each([
  ['the menu', () => click({ menuItemId: 'fill-code' }, { id: 7 })],
  ['the key', () => press('fill-code', { id: 7 })],
])('asks the popup by %s, and opens it at once', async (_, ask) => {
  ask();
  expect(openPopup).toHaveBeenCalledOnce();
  expect(await takeFillRequest(Date.now())).toMatchObject({ tabId: 7 });
  expect(await takeFillRequest(Date.now())).toBeNull();
});

it('opens a window where the browser has no popup to open', async () => {
  openPopup.mockRejectedValue(new Error('no window'));
  press('fill-code', { id: 7 });
  await vi.waitFor(() => expect(createWindow).toHaveBeenCalledOnce());
});

it('hears other items, other commands and pages without a tab not', async () => {
  click({ menuItemId: 'other' }, { id: 7 });
  press('other', { id: 7 });
  click({ menuItemId: 'fill-code' });
  expect(openPopup).not.toHaveBeenCalled();
  expect(await takeFillRequest(Date.now())).toBeNull();
});

it('forgets a request that nobody answered for a minute', async () => {
  press('fill-code', { id: 7 });
  await vi.waitFor(async () => expect(await fakeBrowser.storage.session.get('fillRequest')).not.toEqual({}));
  expect(await takeFillRequest(Date.now() + 61_000)).toBeNull();
});

it('puts one item into the menu of text fields on https pages', async () => {
  await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' });
  await vi.waitFor(() => expect(createItem).toHaveBeenCalledOnce());
  expect(createItem).toHaveBeenCalledWith({
    id: 'fill-code',
    title: 'Fill one-time code',
    contexts: ['editable'],
    documentUrlPatterns: ['https://*/*'],
  });
});
