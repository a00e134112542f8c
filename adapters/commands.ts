import { browser } from './browser';

/** Calls back when the person pressed the keys of this command; with the window that they were in, where the browser tells. */
export function onCommand(name: string, callback: (windowId: number | undefined) => void): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === name) callback(tab?.windowId);
  });
}
