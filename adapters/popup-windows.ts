import { browser } from './browser';
import { popOut } from './pop-out';

/** Whether this page is a tab or a window of its own; false in the toolbar popup and in a side panel. */
export async function isTab(): Promise<boolean> {
  return (await browser.tabs.getCurrent()) !== undefined;
}

/** Opens one of the popup's views in a tab: a popup closes when a file picker opens. */
export async function openPopupTab(view: 'add' | 'camera' | 'codes'): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/popup.html?view=${view}`) });
}

/** Opens the toolbar popup; a window of its own where the browser cannot: a window without a toolbar, Chrome before 127. */
export async function popUp(): Promise<void> {
  await browser.action.openPopup().catch(popOut);
}
