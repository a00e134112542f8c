import { browser } from './browser';

/**
 * What clearing needs: reading, to leave alone what is not ours, and writing from a page that nobody looks at (docs/permissions.md).
 * Both are asked for when the person turns clearing on, never at install.
 */
const needed: { permissions: ('clipboardRead' | 'clipboardWrite')[] } = {
  permissions: ['clipboardRead', 'clipboardWrite'],
};

/** Whether Keytag may look into the clipboard and empty it. */
export async function mayClearClipboard(): Promise<boolean> {
  return browser.permissions.contains(needed);
}

/** Asks the person, who has just clicked: Firefox refuses after anything was awaited. Answers whether they allowed it. */
export async function askToClearClipboard(): Promise<boolean> {
  return browser.permissions.request(needed);
}

/** Gives it back: clearing was turned off. A browser that keeps it changes nothing else. */
export async function leaveClipboard(): Promise<void> {
  await browser.permissions.remove(needed).catch(() => false);
}
