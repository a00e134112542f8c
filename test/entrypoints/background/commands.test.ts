import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openSession, readSession } from '../../../adapters/session';
import { hearCommands } from '../../../entrypoints/background/commands';

type Listener = (command: string, tab?: { windowId: number }) => void;

const open = vi.fn<(where: { windowId: number }) => Promise<void>>();
let listeners: Listener[];
const press: Listener = (command, tab) => listeners.forEach((listener) => listener(command, tab));

beforeEach(async () => {
  fakeBrowser.reset();
  listeners = [];
  open.mockReset().mockResolvedValue();
  Object.assign(fakeBrowser, {
    commands: { onCommand: { addListener: (listener: Listener) => listeners.push(listener) } },
    sidePanel: { open },
  });
  await openSession('k', new Uint8Array(32), Date.now());
  hearCommands();
});

it('locks the vault', async () => {
  press('lock-vault');
  await vi.waitFor(async () => expect(await readSession(Date.now())).toBeNull());
  expect(open).not.toHaveBeenCalled();
});

it('opens the panel in the window that the keys were pressed in, in the same moment', () => {
  press('open-side-panel', { windowId: 42 });
  expect(open).toHaveBeenCalledExactlyOnceWith({ windowId: 42 });
});

it('bears a window that cannot have a panel', async () => {
  open.mockRejectedValue(new Error('No active side panel for windowId: 42'));
  press('open-side-panel', { windowId: 42 });
  await Promise.resolve();
  expect(await readSession(Date.now())).not.toBeNull();
});

it('does nothing for the commands of others', async () => {
  press('fill-code', { windowId: 42 });
  expect(open).not.toHaveBeenCalled();
  expect(await readSession(Date.now())).not.toBeNull();
});
