import { browser } from './browser';
import { changeNotice } from './change-notice';

const notice = changeNotice('keytag-backup');

/** In `storage.session`: a change of it wakes a background that sleeps (`ledger-changes.ts`). */
const bell = 'backupChanged';

/** Tells this page, every other page of Keytag and the background that what is known of backups, or their settings, changed. */
export function backupChanged(): void {
  notice.tell();
  void browser.storage.session.set({ [bell]: Date.now() }).catch(() => {});
}

/** As `watchBackup`, for the background: it is woken for it. To be called while the worker starts. */
export function onBackupChange(callback: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'session' && bell in changes) callback();
  });
}

/** Calls back after each change, made here or by another page. Returns the way to stop. */
export const watchBackup = notice.watch;
