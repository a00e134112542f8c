import { i18n } from '#i18n';
import { browser } from '../../adapters/browser';
import { onFillCommand, onFillItem, putFillItem } from '../../adapters/context-menu';
import { putFillRequest } from '../../adapters/fill-request';
import { popUp } from '../../adapters/popup-windows';

/**
 * Filling by menu and by key. The popup does it, where the vault, its unlock and the public suffixes are (docs/adr/0011): it closes
 * by itself when exactly one entry belongs to the site, and shows the site's entries otherwise.
 */
export function startFillRequests(): void {
  const put = () => void putFillItem(i18n.t('fill.menu')).catch(() => undefined);
  browser.runtime.onInstalled.addListener(put);
  browser.runtime.onStartup.addListener(put);
  onFillItem(request);
  onFillCommand(request);
}

function request(tabId: number): void {
  // Both at once: Firefox opens a popup only before the first await after the person's click.
  void putFillRequest({ tabId, at: Date.now() }).catch(() => undefined);
  void popUp().catch(() => undefined);
}
