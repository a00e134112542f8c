import { browser } from './browser';

/** A tab whose address the browser told. */
export interface PageTab {
  readonly id: number;
  readonly url: string;
}

/** The tab in front of the person; null where the browser does not tell its address: it does after a click on Keytag's button (`activeTab`). */
export async function activeTab(): Promise<PageTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return addressed(tab);
}

/** Whether the tab is the one in front in this window, whatever is known of its address. */
export async function isInFront(id: number): Promise<boolean> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === id;
}

/** A tab as it is now; null when it is gone or its address is no longer told. */
export async function tabNow(id: number): Promise<PageTab | null> {
  return addressed(await browser.tabs.get(id).catch(() => undefined));
}

/** A tab whose next document is on its way counts as that document's. */
function addressed(tab: { id?: number; url?: string; pendingUrl?: string } | undefined): PageTab | null {
  const url = tab?.pendingUrl ?? tab?.url;
  return tab?.id === undefined || url === undefined ? null : { id: tab.id, url };
}

/** Closes this page, be it the popup, a tab or a window. */
export async function closeThis(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id === undefined) window.close();
  else await browser.tabs.remove(tab.id);
}

/** Whether this page is the toolbar popup, which closes when its work is done; a side panel, tab or window stays. */
export function isPopup(): boolean {
  return browser.extension.getViews({ type: 'popup' }).includes(window);
}

/** Calls back when another tab may be in front, or it is at another address, until `signal` aborts. */
export function watchActiveTab(signal: AbortSignal, callback: () => void): void {
  const onUpdated = (_: number, { url, status }: { url?: string; status?: string }) => {
    if (url !== undefined || status === 'complete') callback();
  };
  browser.tabs.onActivated.addListener(callback);
  browser.tabs.onUpdated.addListener(onUpdated);
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(callback);
    browser.tabs.onUpdated.removeListener(onUpdated);
  });
}
