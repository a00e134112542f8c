import { browser } from 'wxt/browser';

/** The one page that Chromium lets an extension have out of sight; Firefox has none and needs none. */
const page = '/offscreen.html';

/** Opens the page unless it is open. */
export async function openOffscreen(): Promise<void> {
  if (await isOpen()) return;
  await browser.offscreen.createDocument({
    url: page,
    reasons: ['CLIPBOARD'],
    justification: 'Takes a copied sign-in code out of the clipboard after the time that the person chose.',
  });
}

/** Closes the page if it is open. */
export async function closeOffscreen(): Promise<void> {
  if (await isOpen()) await browser.offscreen.closeDocument();
}

async function isOpen(): Promise<boolean> {
  const found = await browser.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] });
  return found.length > 0;
}
