import { deleteDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { closeDatabase } from '../../../adapters/database';
import { all, record, remove } from '../../../adapters/ledger';
import { writeSettings } from '../../../adapters/settings';
import { momentOf } from '../../../entrypoints/background/nudge-notices';
import { addDays, dayOf } from '../../../core/passwords/days';
import { usualSettings } from '../../../core/passwords/policy';
import { laptop as recent } from '../../fixtures/ledger';

const laptop = { ...recent, created: '2026-05-01' };

const shown = async () => Object.keys(await fakeBrowser.notifications.getAll());
const alarm = () => fakeBrowser.alarms.get('nudges');

/** A worker that starts now: its module is new, its listeners are registered again. */
async function wake(): Promise<void> {
  vi.resetModules();
  const { startNudges } = await import('../../../entrypoints/background/nudges');
  startNudges();
}

/** Until nothing more happens: the look runs over IndexedDB, which takes real turns of the loop. */
const settled = () => vi.waitFor(async () => expect(await alarm()).toBeDefined(), { timeout: 3000 });
const rested = () => new Promise((resolve) => setTimeout(resolve, 60));

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 8, 1, 8) });
});

afterEach(async () => {
  vi.useRealTimers();
  await closeDatabase();
  await deleteDB('keytag');
});

describe('nudges in the background', () => {
  it('sets one alarm for the next change, in the morning', async () => {
    await record({ ...laptop, created: '2026-08-20' });
    await wake();
    await settled();
    expect(await shown()).toEqual([]);
    expect((await alarm())?.scheduledTime).toBe(new Date(2026, 10, 1, 9).getTime());
  });

  it('tells what fell due while the browser was closed, once, over many starts', async () => {
    const id = await record(laptop);
    await wake();
    await vi.waitFor(async () => expect((await all()).records[0]!.password.told).toEqual(['review:2026-07-30']));
    expect(await shown()).toEqual([`nudge:${id}`]);
    await fakeBrowser.notifications.clear(`nudge:${id}`);
    await wake();
    await rested();
    expect(await shown()).toEqual([]);
  });

  it('tells the end of sending when its day comes', async () => {
    const id = await record(laptop);
    const create = vi.spyOn(fakeBrowser.notifications, 'create');
    vi.setSystemTime(new Date(2026, 10, 1, 9));
    await wake();
    await vi.waitFor(async () => expect((await all()).records[0]!.password.told).toEqual(['sending-ends:2026-11-01']));
    expect(create).toHaveBeenCalledWith(
      `nudge:${id}`,
      expect.objectContaining({
        title: 'Sending with an app password ends soon',
        message: expect.stringMatching(/^"Laptop":/),
      }),
    );
  });

  it('hides names where the person wants that', async () => {
    await writeSettings({ ...usualSettings, hideNames: true });
    await record(laptop);
    const create = vi.spyOn(fakeBrowser.notifications, 'create');
    await wake();
    await vi.waitFor(() => expect(create).toHaveBeenCalledTimes(1));
    expect(JSON.stringify(create.mock.calls)).not.toContain('Laptop');
    expect(JSON.stringify(create.mock.calls)).toContain('One of your app passwords');
  });

  it('makes one notification of many', async () => {
    for (const name of ['A', 'B', 'C']) await record({ ...laptop, name });
    await wake();
    await vi.waitFor(async () => expect(await shown()).toEqual(['nudge:many']));
  });

  it('counts on the toolbar button, and counts down', async () => {
    const id = await record(laptop);
    const badge = vi.spyOn(fakeBrowser.action, 'setBadgeText');
    await wake();
    await vi.waitFor(() => expect(badge).toHaveBeenLastCalledWith({ text: '1' }));
    await remove(id);
    await vi.waitFor(() => expect(badge).toHaveBeenLastCalledWith({ text: '' }));
  });
});

describe('the moment of a nudge', () => {
  const home = process.env['TZ'];

  afterEach(() => {
    if (home === undefined) delete process.env['TZ'];
    else process.env['TZ'] = home;
  });

  it.each([
    'Europe/Berlin',
    'America/New_York',
    'Australia/Lord_Howe',
    'Pacific/Apia',
    'Asia/Kathmandu',
    'Africa/Cairo',
  ])('falls on its own day, every day of the year, in %s', (zone) => {
    process.env['TZ'] = zone;
    const days = Array.from({ length: 730 }, (_, count) => addDays('2026-01-01', count));
    expect(days.filter((day) => dayOf(new Date(momentOf(day))) !== day)).toEqual([]);
  });
});
