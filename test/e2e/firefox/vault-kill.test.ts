import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from '@playwright/test';
import { launch } from 'puppeteer-core';
import { ensureBrowser } from '../../../scripts/browsers.mjs';
import { bundle } from '../../bench/bundle';
import { builtExtension } from '../built';
import { firefoxAddress, firefoxPreferences } from '../firefox';
import { killDuringChanges, type Victim } from '../kill/rounds';
import { writeBegins } from '../kill/state';

async function start(profile: string, script: string): Promise<Victim> {
  const browser = await launch({
    browser: 'firefox',
    executablePath: ensureBrowser('firefox'),
    headless: true,
    userDataDir: profile,
    args: ['-remote-allow-system-access'],
    // An add-on from a folder goes with the browser; what it stored must not go with it.
    extraPrefsFirefox: {
      ...firefoxPreferences,
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
    },
  });
  const child = browser.process()!;
  const kill = async () => {
    const gone = new Promise((resolve) => child.once('exit', resolve));
    // Started by puppeteer as the head of its own process group.
    process.kill(-child.pid!, 'SIGKILL');
    await gone;
  };
  try {
    await browser.installExtension(builtExtension('firefox-mv3'));
    const page = await browser.newPage();
    // The load event of an extension page never arrives: do not wait for it.
    page.goto(`moz-extension://${firefoxAddress}/popup.html`).catch(() => undefined);
    await page.waitForSelector('body *');
    await page.evaluate(script);
    return {
      call: (name, given) =>
        page.evaluate((what: string, argument: unknown) => globalThis.vaultCall(what, argument), name, given),
      onWrite: (callback) => page.on('console', (message) => message.text() === writeBegins && callback()),
      kill,
    };
  } catch (error) {
    await kill();
    throw error;
  }
}

test('a vault whose Firefox is killed during changes holds the state before or after, and opens', async () => {
  test.setTimeout(10 * 60_000);
  const seed = Number(process.env['KEYTAG_SEED'] ?? Date.now() % 2 ** 32);
  const profile = mkdtempSync(join(tmpdir(), 'keytag-kill-'));
  try {
    const script = await bundle(`import '${process.cwd()}/test/e2e/kill/in-page';`);
    const plan = { changes: 30, kills: Number(process.env['KEYTAG_KILLS'] ?? 8), seed };
    const left = await killDuringChanges(() => start(profile, script), plan);
    console.log(`seed ${seed}: ${JSON.stringify(plan)} ${JSON.stringify(left)}`);
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});
