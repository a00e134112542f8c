/** Tells every page of Keytag that something changed, so that it looks again. Never what changed. */
export interface ChangeNotice {
  /** Tells this page and every other. */
  readonly tell: () => void;
  /** Calls back after each change, made here or by another page. Returns the way to stop. */
  readonly watch: (callback: () => void) => () => void;
}

/** A notice between Keytag's own pages under `name`; the channel is opened at the first use and closed when nobody watches any more. */
export function changeNotice(name: string): ChangeNotice {
  let channel: BroadcastChannel | null = null;
  const callbacks = new Set<() => void>();
  const callAll = () => {
    for (const callback of callbacks) callback();
  };

  function open(): BroadcastChannel {
    if (!channel) {
      channel = new BroadcastChannel(name);
      channel.addEventListener('message', callAll);
    }
    return channel;
  }

  return {
    tell: () => {
      // A BroadcastChannel has no target origin: it reaches this origin only.
      // oxlint-disable-next-line unicorn/require-post-message-target-origin
      open().postMessage(null);
      callAll();
    },
    watch: (callback) => {
      open();
      callbacks.add(callback);
      return () => {
        callbacks.delete(callback);
        if (callbacks.size > 0) return;
        channel?.close();
        channel = null;
      };
    },
  };
}
