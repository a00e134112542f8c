import { browser } from './browser';

/** What other pages are told: to look again. Never what changed. */
const name = 'keytag-ledger';

let channel: BroadcastChannel | null = null;
/** In `storage.session`: a change of it wakes a background that sleeps, as a BroadcastChannel does not. */
const bell = 'ledgerChanged';

const callbacks = new Set<() => void>();

function open(): BroadcastChannel {
  if (!channel) {
    channel = new BroadcastChannel(name);
    channel.addEventListener('message', () => {
      for (const callback of callbacks) callback();
    });
  }
  return channel;
}

/** Tells this page and every other page of Keytag that the ledger or its settings changed. */
export function ledgerChanged(): void {
  // A BroadcastChannel has no target origin: it reaches this origin only.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  open().postMessage(null);
  void browser.storage.session.set({ [bell]: Date.now() }).catch(() => {});
  for (const callback of callbacks) callback();
}

/** As `watchLedger`, for the background: it is woken for it. To be called while the worker starts. */
export function onLedgerChange(callback: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'session' && bell in changes) callback();
  });
}

/** Calls back after each change, made here or by another page. Returns the way to stop. */
export function watchLedger(callback: () => void): () => void {
  open();
  callbacks.add(callback);
  return () => {
    callbacks.delete(callback);
    if (callbacks.size === 0) {
      channel?.close();
      channel = null;
    }
  };
}
