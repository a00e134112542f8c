import { markOf } from './clipboard-mark';
import { mayClearClipboard } from './clipboard-permission';
import { readCodesSettings } from './codes-settings';
import { sendMessage } from './messages';

/**
 * Has a copied code taken out of the clipboard after the time that the person chose. The background gets a mark of the code, never the
 * code, and goes on when this page is closed.
 */
export async function clearClipboardLater(code: string): Promise<void> {
  const { clearClipboardAfter: seconds } = await readCodesSettings();
  if (seconds === 0 || !(await mayClearClipboard())) return;
  await sendMessage('clipboardCopied', { ...(await markOf(code)), seconds });
}
