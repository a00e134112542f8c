import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { connect, type Page } from 'puppeteer-core';
import type { KeytagBrowser } from '../chromium';

/** The toolbar's own popup above the page in front, which only a browser's debugging port shows. */
export interface RealPopup {
  readonly page: Page;
  /** Whether the popup has closed. */
  closed(): Promise<boolean>;
  /** Ends the connection; the popup stays as it is. */
  leave(): Promise<void>;
}

/** Presses Keytag's button in the toolbar, as a person does above the page at `url`: the browser grants `activeTab` by it. */
export async function openRealPopup(keytag: KeytagBrowser, url: string): Promise<RealPopup> {
  const session = await keytag.context.browser()!.newBrowserCDPSession();
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = targetInfos.find((target) => target.url === url);
  if (!tab) throw new Error(`No tab at ${url}`);
  await session.send('Extensions.triggerAction', { id: keytag.extensionId, targetId: tab.targetId });
  await session.detach();
  return realPopup(keytag);
}

/** The popup that something else opened. */
export async function realPopup(keytag: KeytagBrowser): Promise<RealPopup> {
  const [port] = readFileSync(join(keytag.profile, 'DevToolsActivePort'), 'utf8').split('\n');
  const browser = await connect({ browserURL: `http://127.0.0.1:${port}`, defaultViewport: null });
  const isPopup = (url: string) => url.startsWith(`chrome-extension://${keytag.extensionId}/popup.html`);
  const target = await browser.waitForTarget((each) => isPopup(each.url()), { timeout: 10_000 });
  const page = await target.asPage();
  return {
    page,
    closed: async () => (await popupCount(keytag)) === 0,
    leave: () => browser.disconnect(),
  };
}

/** How many popups are open. */
export function popupCount(keytag: KeytagBrowser): Promise<number> {
  return keytag.background.evaluate(async () => (await chrome.runtime.getContexts({ contextTypes: ['POPUP'] })).length);
}
