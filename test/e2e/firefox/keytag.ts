import { test as base } from '@playwright/test';
import type { Knobs } from '../../portal/site/knobs';
import { createSite, type Site } from '../../portal/site/site';
import { launchFirefox, type KeytagFirefox } from '../firefox';

/** A test with its own Firefox, profile and simulated account. */
export const test = base.extend<{ knobs: Partial<Knobs>; site: Site; firefox: KeytagFirefox }>({
  knobs: [{}, { option: true }],
  site: async ({ knobs }, use) => use(createSite({ knobs })),
  firefox: async ({ site }, use) => {
    const firefox = await launchFirefox(site);
    await use(firefox);
    await firefox.close();
  },
});

export { expect } from '@playwright/test';
