/** What other pages are told: to look again. Never what changed. */
const name = 'keytag-vault';

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

/** Tells this page and every other page of Keytag that the vault changed, was locked or was unlocked. */
export function vaultChanged(): void {
  // A BroadcastChannel has no target origin: it reaches this origin only.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  open().postMessage(null);
  for (const callback of callbacks) callback();
}

/** Calls back after each change. Returns the way to stop. */
export function watchVault(callback: () => void): () => void {
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
