import { browser } from 'wxt/browser';

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
    port.onDisconnect.addListener(look);
    signal.addEventListener('abort', () => port.disconnect());
  } catch {
    look();
  }
  for (const type of ['focus', 'pageshow', 'visibilitychange'] as const) {
    window.addEventListener(type, look, { capture: true, signal });
  }
}
