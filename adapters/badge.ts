import { browser } from './browser';

/** Shows a count on the toolbar button; 0 shows nothing. */
export async function setBadge(count: number): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: '#8a5300' });
  await browser.action.setBadgeText({ text: count === 0 ? '' : String(Math.min(count, 99)) });
}
