import { describe, expect, it } from 'vitest';
import { noBackup, type BackupRecord } from '../../../core/backup/record';
import { backupReminder, nextReminderDay, untoldReminder, usualBackupSettings } from '../../../core/backup/reminder';

const id = 'a'.repeat(32);
const asked = { ...usualBackupSettings, notify: true };
const waiting: BackupRecord = { ...noBackup, waiting: { [id]: '2026-11-01', ['b'.repeat(32)]: '2026-11-05' } };
const backed: BackupRecord = { ...noBackup, lastAt: new Date(2026, 7, 1, 12).getTime() };

describe('the reminder to back up', () => {
  it('comes when the longest waiting entry is in no backup for 7 days', () => {
    expect(backupReminder(waiting, usualBackupSettings, '2026-11-07')).toBeNull();
    expect(backupReminder(waiting, usualBackupSettings, '2026-11-08')).toEqual({
      kind: 'waiting',
      key: 'waiting:2026-11-08',
    });
  });

  it.each([
    [30, '2026-08-31'],
    [90, '2026-10-30'],
    [180, '2027-01-28'],
  ] as const)('comes when the last backup is %d days old', (oldAfter, day) => {
    const settings = { ...usualBackupSettings, oldAfter };
    const before = new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
    expect(backupReminder(backed, settings, before)).toBeNull();
    expect(backupReminder(backed, settings, day)).toEqual({ kind: 'old', key: `old:${day}` });
  });

  it('never speaks of age where the person wants that', () => {
    expect(backupReminder(backed, { ...asked, oldAfter: null }, '2040-01-01')).toBeNull();
    expect(nextReminderDay(backed, { ...asked, oldAfter: null }, '2026-09-01')).toBeNull();
  });

  it('is quiet while it is put off, but not for longer than one can put it off', () => {
    const snoozed = { ...waiting, snoozedUntil: '2026-11-17' };
    expect(backupReminder(snoozed, asked, '2026-11-16')).toBeNull();
    expect(backupReminder(snoozed, asked, '2026-11-17')?.kind).toBe('waiting');
    expect(backupReminder({ ...waiting, snoozedUntil: '2031-01-01' }, asked, '2026-11-17')?.kind).toBe('waiting');
  });

  it('becomes a notification only where it was asked for, and once', () => {
    expect(untoldReminder(waiting, usualBackupSettings, '2026-11-10')).toBeNull();
    const reminder = untoldReminder(waiting, asked, '2026-11-10');
    expect(reminder?.kind).toBe('waiting');
    expect(untoldReminder({ ...waiting, told: reminder!.key }, asked, '2026-11-11')).toBeNull();
  });

  it('looks again on the day on which something falls due', () => {
    expect(nextReminderDay(waiting, asked, '2026-11-02')).toBe('2026-11-08');
    expect(nextReminderDay({ ...waiting, snoozedUntil: '2026-11-15' }, asked, '2026-11-10')).toBe('2026-11-15');
    expect(nextReminderDay(backed, asked, '2026-09-01')).toBe('2026-10-30');
    expect(nextReminderDay(waiting, usualBackupSettings, '2026-11-02')).toBeNull();
  });
});
