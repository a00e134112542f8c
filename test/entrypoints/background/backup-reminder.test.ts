import { deleteDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { backupRecord } from '../../../adapters/backup-record';
import { writeBackupSettings } from '../../../adapters/backup-settings';
import { closeDatabase } from '../../../adapters/database';
import { openVault } from '../../../adapters/vault';
import { usualBackupSettings } from '../../../core/backup/reminder';
import { newEntry } from '../../fixtures/entries';
import { cheap } from '../../adapters/vault-samples';

const shown = async () => Object.keys(await fakeBrowser.notifications.getAll());

/** A worker that starts now: its module is new, its listeners are registered again. It has looked once it has set or cleared its alarm. */
async function wake(): Promise<void> {
  vi.resetModules();
  const { startNudges } = await import('../../../entrypoints/background/nudges');
  const [set, cleared] = [vi.spyOn(fakeBrowser.alarms, 'create'), vi.spyOn(fakeBrowser.alarms, 'clear')];
  const before = set.mock.calls.length + cleared.mock.calls.length;
  startNudges();
  await vi.waitFor(() => expect(set.mock.calls.length + cleared.mock.calls.length).toBeGreaterThan(before), 20_000);
}

beforeEach(async () => {
  fakeBrowser.reset();
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 1, 8) });
  const vault = openVault({ cost: cheap });
  await vault.create({ kind: 'passphrase', passphrase: 'correct horse battery staple' });
  await vault.add([newEntry({ issuer: 'Northwind' })]);
  await vault.lock();
});

afterEach(async () => {
  vi.useRealTimers();
  await closeDatabase();
  await deleteDB('keytag');
});

describe('the reminder to back up, in the background', () => {
  it('says nothing unasked', async () => {
    vi.setSystemTime(new Date(2026, 11, 1, 9));
    await wake();
    expect(await shown()).toEqual([]);
  });

  it('is shown once it is due, with the vault locked, once over many starts', async () => {
    await writeBackupSettings({ ...usualBackupSettings, notify: true });
    await wake();
    expect(await shown()).toEqual([]);
    expect((await fakeBrowser.alarms.get('nudges'))?.scheduledTime).toBe(new Date(2026, 10, 8, 9).getTime());

    vi.setSystemTime(new Date(2026, 10, 8, 9));
    const create = vi.spyOn(fakeBrowser.notifications, 'create');
    await wake();
    await vi.waitFor(async () => expect(await shown()).toEqual(['backup']));
    expect(create).toHaveBeenCalledWith('backup', expect.objectContaining({ title: '1 account is in no backup' }));
    expect(JSON.stringify(create.mock.calls)).not.toContain('Northwind');
    await fakeBrowser.notifications.clear('backup');
    await wake();
    expect(await shown()).toEqual([]);
  });

  it('opens the backup view on a click and is quiet for a week when put off', async () => {
    await writeBackupSettings({ ...usualBackupSettings, notify: true });
    await wake();
    vi.setSystemTime(new Date(2026, 10, 9, 9));
    await wake();
    const open = vi.spyOn(fakeBrowser.tabs, 'create');
    await fakeBrowser.notifications.onClicked.trigger('backup');
    await vi.waitFor(() => expect(open).toHaveBeenCalledWith({ url: expect.stringMatching(/options\.html#backup$/) }));
    await fakeBrowser.notifications.onButtonClicked.trigger('backup', 0);
    await vi.waitFor(async () => expect((await backupRecord(Date.now())).snoozedUntil).toBe('2026-11-16'));
    await fakeBrowser.notifications.clear('backup');
    await wake();
    expect(await shown()).toEqual([]);
    vi.setSystemTime(new Date(2026, 10, 16, 9));
    await wake();
    await vi.waitFor(async () => expect(await shown()).toEqual(['backup']));
  });
});
