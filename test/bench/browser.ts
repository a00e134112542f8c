import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext } from '@playwright/test';
import { ensureBrowser } from '../../scripts/browsers.mjs';

/** A Chromium with the given unpacked extensions in a throw-away profile. Its ids come in the order of the folders. */
export async function openBrowser(
  extensions: readonly string[],
): Promise<{ context: BrowserContext; ids: string[]; close: () => Promise<void> }> {
  const profile = await mkdtemp(join(tmpdir(), 'keytag-bench-'));
  const list = extensions.join(',');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: ensureBrowser('chromium'),
    headless: false,
    args: [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--disable-features=DisableLoadExtensionCommandLineSwitch',
      `--disable-extensions-except=${list}`,
      `--load-extension=${list}`,
    ],
  });
  while (context.serviceWorkers().length < extensions.length) await context.waitForEvent('serviceworker');
  const workers = context.serviceWorkers();
  const names = await Promise.all(workers.map((worker) => worker.evaluate(() => chrome.runtime.getManifest().name)));
  const hosts = workers.map((worker) => new URL(worker.url()).host);
  const blank = names.indexOf('Blank');
  const ids = blank === -1 ? hosts : [hosts[1 - blank]!, hosts[blank]!];
  return {
    context,
    ids,
    close: async () => {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}
