import { browser } from './browser';
import { ImageUnreadable } from './images';

/**
 * A picture of what the current tab shows, as a data URL. Needs the person's click on Keytag's button first (`activeTab`); pages of
 * the browser itself can't be captured: rejects with `ImageUnreadable` and a finished sentence.
 */
export async function captureTab(): Promise<string> {
  try {
    return await browser.tabs.captureVisibleTab(undefined, { format: 'png' });
  } catch {
    throw new ImageUnreadable(
      'The browser does not let Keytag look at this page. Drop or paste a picture of the QR code instead.',
    );
  }
}
