import { onCommand } from '../../adapters/commands';
import { lockNow } from '../../adapters/lock';
import { openSidePanel } from '../../adapters/side-panel';

/** What the keys do that a person may set in the browser (wxt.config.ts). Firefox opens its sidebar by itself. */
export function hearCommands(): void {
  onCommand('lock-vault', () => void lockNow());
  // A window that cannot have a panel says no: nothing is to be done then.
  onCommand('open-side-panel', (windowId) => void openSidePanel(windowId).catch(() => undefined));
}
