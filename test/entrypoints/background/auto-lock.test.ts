import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openSession, readSession } from '../../../adapters/session';
import { setAutoLockMinutes } from '../../../adapters/auto-lock-time';
import { startAutoLock } from '../../../entrypoints/background/auto-lock';

const start = Date.UTC(2026, 10, 21, 12);
let idle: (state: string) => void;

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers({ now: start, toFake: ['Date'] });
  // fake-browser has no idle: the listener is called by hand.
  Object.assign(fakeBrowser, {
    idle: { onStateChanged: { addListener: (listener: typeof idle) => void (idle = listener) } },
  });
});
afterEach(() => vi.useRealTimers());

const alarm = () => fakeBrowser.alarms.get('vault-lock');
const isOpen = async () => (await fakeBrowser.storage.session.get('vaultKey'))['vaultKey'] !== undefined;

describe('auto-lock', () => {
  it('sets its alarm when the vault is unlocked and takes it away when it locks', async () => {
    startAutoLock();
    await openSession('k', new Uint8Array(32), start);
    await vi.waitFor(async () => expect((await alarm())?.scheduledTime).toBe(start + 15 * 60_000));
    idle('locked');
    await vi.waitFor(async () => expect(await alarm()).toBeUndefined());
    expect(await isOpen()).toBe(false);
  });

  it('stays open while the person is merely idle', async () => {
    startAutoLock();
    await openSession('k', new Uint8Array(32), start);
    idle('idle');
    await Promise.resolve();
    expect(await isOpen()).toBe(true);
  });

  it('locks at the alarm, and only when the time is really up', async () => {
    startAutoLock();
    await openSession('k', new Uint8Array(32), start);
    await vi.waitFor(async () => expect(await alarm()).toBeDefined());
    vi.setSystemTime(start + 14 * 60_000);
    await fakeBrowser.alarms.onAlarm.trigger((await alarm())!);
    expect(await isOpen()).toBe(true);
    vi.setSystemTime(start + 15 * 60_000);
    await fakeBrowser.alarms.onAlarm.trigger((await alarm())!);
    await vi.waitFor(async () => expect(await isOpen()).toBe(false));
  });

  it('locks at start-up what should have been locked while nobody looked', async () => {
    await openSession('k', new Uint8Array(32), start);
    vi.setSystemTime(start + 3_600_000);
    startAutoLock();
    await vi.waitFor(async () => expect(await isOpen()).toBe(false));
  });

  it('has no timer where the person chose none', async () => {
    await setAutoLockMinutes(null);
    await openSession('k', new Uint8Array(32), start);
    startAutoLock();
    expect(await readSession(start + 30 * 86_400_000)).not.toBeNull();
    expect(await alarm()).toBeUndefined();
  });

  it('closes when the clock is set back: the time of rest cannot be told any more', async () => {
    await openSession('k', new Uint8Array(32), start);
    expect(await readSession(start - 60_000)).toBeNull();
  });
});
