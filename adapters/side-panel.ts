import { browser } from 'wxt/browser';

/** Firefox's sidebar, which the types of Chromium do not know. */
interface SidebarAction {
  open(): Promise<void>;
}

const sidebar = (): SidebarAction | undefined => Reflect.get(browser, 'sidebarAction');

/** Whether this page is the side panel itself. */
export const isSidePanel = (): boolean => location.pathname === '/sidepanel.html';

/** Whether this browser has a place beside the page. */
export function hasSidePanel(): boolean {
  return sidebar() !== undefined || browser.sidePanel?.open !== undefined;
}

/**
 * Opens the codes beside the page. Called in the very moment of a click or command: both browsers refuse after anything was awaited.
 * `windowId`: where; without it, where this page is.
 */
export async function openSidePanel(windowId: number = browser.windows.WINDOW_ID_CURRENT): Promise<void> {
  await (sidebar()?.open() ?? browser.sidePanel.open({ windowId }));
}
