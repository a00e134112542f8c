import { browser } from 'wxt/browser';

/** Between the end of the port and the end of the extension's id: milliseconds. */
const settle = 500;

/**
 * Calls `orphaned` once when this content script has outlived its extension (updated, reloaded, switched off). A port tells at
 * once while the background runs; when the background only went to sleep the port closes too, and the next time the tab is
 * looked at tells the two apart. Nothing runs in between.
 */
export function whenOrphaned(signal: AbortSignal, orphaned: () => void): void {
  const look = () => {
    if (!signal.aborted && browser.runtime?.id === undefined) orphaned();
  };
  try {
    const port = browser.runtime.connect({ name: 'page' });
    // The port closes a moment before the browser takes the extension's id away.
    port.onDisconnect.addListener(() => setTimeout(look, settle));
    let connected = true;
    port.onDisconnect.addListener(() => (connected = false));
    signal.addEventListener('abort', () => connected && port.disconnect());
  } catch {
    look();
  }
  for (const type of ['focus', 'pageshow', 'visibilitychange'] as const) {
    window.addEventListener(type, look, { capture: true, signal });
  }
}
