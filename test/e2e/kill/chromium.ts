import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, expect, type Page } from '@playwright/test';
import { ensureBrowser } from '../../../scripts/browsers.mjs';
import { builtExtension } from '../built';

/** A Chromium that a test started itself, so that it may kill it: process group and all. `script` runs in the popup's page. */
export async function startVictim(
  profile: string,
  script: string,
): Promise<{ readonly page: Page; readonly kill: () => Promise<void> }> {
  const extension = builtExtension('chrome-mv3');
  const port = join(profile, 'DevToolsActivePort');
  rmSync(port, { force: true });
  const child = spawn(
    ensureBrowser('chromium'),
    [
      `--user-data-dir=${profile}`,
      '--remote-debugging-port=0',
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-features=DisableLoadExtensionCommandLineSwitch',
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      'about:blank',
    ],
    { detached: true, stdio: 'ignore' },
  );
  const kill = async () => {
    const gone = new Promise((resolve) => child.once('exit', resolve));
    process.kill(-child.pid!, 'SIGKILL');
    await gone;
  };
  try {
    const written = () => existsSync(port) && readFileSync(port, 'utf8').includes('\n');
    await expect.poll(written, { timeout: 30_000, intervals: [50] }).toBe(true);
    const browser = await chromium.connectOverCDP(`http://127.0.0.1:${readFileSync(port, 'utf8').split('\n')[0]}`);
    const context = browser.contexts()[0]!;
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    const page = await context.newPage();
    await page.goto(`chrome-extension://${new URL(worker.url()).host}/popup.html`);
    await page.evaluate(script);
    return { page, kill };
  } catch (error) {
    await kill();
    throw error;
  }
}
