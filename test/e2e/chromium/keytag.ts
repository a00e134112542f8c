import { test as base, type BrowserContext, type Page, type Worker } from '@playwright/test';
import type { Knobs } from '../../portal/site/knobs';
import { createSite, type Site } from '../../portal/site/site';
import { launchKeytag, type KeytagBrowser } from '../chromium';
import { Dashboard } from '../pages/dashboard';
import { Overlay } from '../pages/overlay';
import { Popup } from '../pages/popup';

interface Options {
  /** Presets of the simulated site; `test.use({ knobs: { lang: 'ja' } })`. */
  knobs: Partial<Knobs>;
  /** Optional permissions that the person has allowed. */
  granted: ReadonlySet<string>;
}

interface Fixtures {
  site: Site;
  keytag: KeytagBrowser;
  context: BrowserContext;
  background: Worker;
  page: Page;
  overlay: Overlay;
  popup: Popup;
  dashboard: Dashboard;
}

/** A test with its own browser, profile and simulated account. */
export const test = base.extend<Options & Fixtures>({
  knobs: [{}, { option: true }],
  granted: [new Set(), { option: true }],
  site: async ({ knobs }, use) => use(createSite({ knobs })),
  keytag: async ({ site, granted }, use) => {
    const keytag = await launchKeytag({ site, granted });
    await use(keytag);
    await keytag.close();
  },
  context: async ({ keytag }, use) => use(keytag.context),
  background: async ({ keytag }, use) => use(keytag.background),
  page: async ({ context }, use) => use(context.pages()[0] ?? (await context.newPage())),
  overlay: async ({ page }, use) => use(new Overlay(page)),
  popup: async ({ keytag }, use) => use(new Popup(keytag)),
  dashboard: async ({ keytag }, use) => use(new Dashboard(keytag)),
});

export { expect } from '@playwright/test';
