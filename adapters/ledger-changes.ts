import { browser } from './browser';
import { changeNotice } from './change-notice';

const notice = changeNotice('keytag-ledger');

/** In `storage.session`: a change of it wakes a background that sleeps, as a BroadcastChannel does not. */
const bell = 'ledgerChanged';

/** Tells this page, every other page of Keytag and the background that the ledger or its settings changed. */
export function ledgerChanged(): void {
  notice.tell();
  void browser.storage.session.set({ [bell]: Date.now() }).catch(() => {});
}

/** As `watchLedger`, for the background: it is woken for it. To be called while the worker starts. */
export function onLedgerChange(callback: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'session' && bell in changes) callback();
  });
}

/** Calls back after each change, made here or by another page. Returns the way to stop. */
export const watchLedger = notice.watch;
