/** What other pages are told: to look again. Never what changed. */
const name = 'keytag-ledger';

let channel: BroadcastChannel | null = null;
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
  for (const callback of callbacks) callback();
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
