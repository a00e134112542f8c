import * as v from 'valibot';
import { backupSettingsSchema, usualBackupSettings, type BackupSettings } from '../core/backup/reminder';
import { backupChanged } from './backup-changes';
import { browser } from './browser';

const key = 'backupSettings';

/** When the person wants to be reminded of backups; the usual settings when nothing readable is stored. */
export async function readBackupSettings(): Promise<BackupSettings> {
  const stored = v.safeParse(backupSettingsSchema, (await browser.storage.local.get(key))[key]);
  return stored.success ? stored.output : usualBackupSettings;
}

/** Keeps the settings and tells every page and the background. */
export async function writeBackupSettings(settings: BackupSettings): Promise<void> {
  await browser.storage.local.set({ [key]: settings });
  backupChanged();
}
