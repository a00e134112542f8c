import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { ensureBrowser } from '../../scripts/browsers.mjs';
import type { Site } from '../portal/site/site';
import { builtExtension } from './built';

/** Firefox makes up an extension's address unless a profile says it. */
export const firefoxAddress = '6b657974-6167-4000-8000-000000000001';
const extension = 'keytag@keytag.example';

export const firefoxPreferences = {
  'extensions.webextensions.uuids': JSON.stringify({ [extension]: firefoxAddress }),
  'dom.events.testing.asyncClipboard': true,
};

/** Firefox with Keytag in a throw-away profile; Microsoft's addresses answer with the simulated site. */
export interface KeytagFirefox {
  readonly browser: Browser;
  /** A tab whose requests go to the site. */
  newPage(): Promise<Page>;
  /** A page of the extension's own. */
  openExtensionPage(path: string): Promise<Page>;
  close(): Promise<void>;
}

/** `prefs`: on top of the usual ones. `folder`: another extension than the built one. */
export async function launchFirefox(
  site: Pick<Site, 'respond'>,
  prefs: Readonly<Record<string, unknown>> = {},
  folder = builtExtension('firefox-mv3'),
): Promise<KeytagFirefox> {
  const profile = mkdtempSync(join(tmpdir(), 'keytag-firefox-'));
  const browser = await launch({
    browser: 'firefox',
    executablePath: ensureBrowser('firefox'),
    headless: true,
    userDataDir: profile,
    // Extension pages can only be driven with this.
    args: ['-remote-allow-system-access'],
    extraPrefsFirefox: { ...firefoxPreferences, ...prefs },
  });
  const close = async () => {
    await browser.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    await browser.installExtension(folder);
  } catch (error) {
    await close();
    throw error;
  }

  async function newPage(): Promise<Page> {
    const page = await browser.newPage();
    await page.setViewport({ width: 1180, height: 800 });
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      void (async () => {
        const method = request.method();
        const body = request.hasPostData() ? ((await request.fetchPostData()) ?? null) : null;
        const answer = await site.respond({ url: request.url(), method, body });
        await (answer ? request.respond(answer) : request.abort());
      })().catch(() => undefined); // the page went away meanwhile
    });
    return page;
  }

  async function openExtensionPage(path: string): Promise<Page> {
    const page = await browser.newPage();
    await page.setViewport({ width: 380, height: 600 });
    // The load event of an extension page never arrives: do not wait for it.
    page.goto(`moz-extension://${firefoxAddress}/${path}`).catch(() => undefined);
    return page;
  }

  return { browser, newPage, openExtensionPage, close };
}
