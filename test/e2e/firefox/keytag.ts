import { test as base } from '@playwright/test';
import type { Knobs } from '../../portal/site/knobs';
import { createSite, type Site } from '../../portal/site/site';
import { launchFirefox, type KeytagFirefox } from '../firefox';

/** A test with its own Firefox, profile and simulated account. */
export const test = base.extend<{
  knobs: Partial<Knobs>;
  /** Preferences on top of the usual ones. */
  prefs: Readonly<Record<string, unknown>>;
  site: Site;
  firefox: KeytagFirefox;
}>({
  knobs: [{}, { option: true }],
  prefs: [{}, { option: true }],
  site: async ({ knobs }, use) => use(createSite({ knobs })),
  firefox: async ({ site, prefs }, use) => {
    const firefox = await launchFirefox(site, prefs);
    await use(firefox);
    await firefox.close();
  },
});

export { expect } from '@playwright/test';
