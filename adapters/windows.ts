import { browser } from './browser';
import type { DashboardView } from './messages';

/**
 * A view that Keytag's own pages open: `unlock` is the door alone, `vault/forgotten` sets a new passphrase, `backup/selected` exports what
 * `adapters/selection.ts` keeps.
 */
type OwnView = 'unlock' | 'vault/forgotten' | `password/${string}` | 'backup' | 'backup/selected';

/** Opens the toolbar popup; a tab with the same page where the browser cannot (no focused window, Firefox without a gesture). */
export async function openPopup(view: 'codes' | 'enrol' = 'codes'): Promise<void> {
  try {
    await browser.action.openPopup();
  } catch {
    await browser.tabs.create({ url: browser.runtime.getURL(view === 'enrol' ? '/popup.html?enrol' : '/popup.html') });
  }
}

/** Opens the dashboard in a tab at one of its views; `password/<id>` is a single app password. */
export async function openDashboard(view: DashboardView | OwnView): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/options.html#${view}`) });
}

/** Opens the import in a tab: a popup would close under the file picker. */
export async function openImport(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/import.html') });
}

/** Closes the tab that this page is in. */
export async function closeThisTab(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}

/** Opens Microsoft's list of sign-in methods, where Keytag can check the clock, in a tab. */
export async function openSecurityInfo(): Promise<void> {
  await browser.tabs.create({ url: 'https://mysignins.microsoft.com/security-info' });
}
