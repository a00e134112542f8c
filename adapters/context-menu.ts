import { browser } from './browser';

const id = 'fill-code';

/** Puts the one item into the menu of fields that can be typed into, on https pages. The browser keeps it until the next update. */
export async function putFillItem(title: string): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id, title, contexts: ['editable'], documentUrlPatterns: ['https://*/*'] });
}

/** Calls back with the id of the tab in which the person chose the item. */
export function onFillItem(callback: (tabId: number) => void): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === id && tab?.id !== undefined) callback(tab.id);
  });
}

/** Calls back with the id of the tab in front when the person pressed the key that they gave to the command. */
export function onFillCommand(callback: (tabId: number) => void): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === id && tab?.id !== undefined) callback(tab.id);
  });
}
