import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { launch } from 'puppeteer-core';
import { ensureBrowser } from '../../../scripts/browsers.mjs';
import { bundle } from '../../bench/bundle';
import { builtExtension } from '../built';
import { firefoxAddress, firefoxPreferences } from '../firefox';
import { killDuringChanges, pause, type Victim } from '../kill/rounds';
import { writeBegins } from '../kill/state';

/** Starts it once more where it does not come up: a busy machine is not what is tested. */
async function start(profile: string, script: string, tries = 3): Promise<Victim> {
  try {
    return await startOnce(profile, script);
  } catch (error) {
    if (tries === 1) throw error;
    return start(profile, script, tries - 1);
  }
}

async function startOnce(profile: string, script: string): Promise<Victim> {
  const browser = await launch({
    browser: 'firefox',
    executablePath: ensureBrowser('firefox'),
    headless: true,
    protocolTimeout: 20_000,
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
    // Until it is there it may answer wrongly, late or never.
    const shown = () =>
      page.evaluate(() => (location.protocol === 'moz-extension:' ? document.body.childElementCount : 0));
    const soon = () => Promise.race([shown().catch(() => 0), pause(1000).then(() => 0)]);
    await expect.poll(soon, { timeout: 20_000 }).toBeGreaterThan(0);
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
  test.setTimeout(5 * 60_000);
  const seed = Number(process.env['KEYTAG_SEED'] ?? Date.now() % 2 ** 32);
  // Said first, so that a run that fails can be run again.
  console.log(`KEYTAG_SEED=${seed}`);
  const profile = mkdtempSync(join(tmpdir(), 'keytag-kill-'));
  try {
    const script = await bundle(`import '${process.cwd()}/test/e2e/kill/in-page';`);
    const plan = { changes: 30, kills: Number(process.env['KEYTAG_KILLS'] ?? 8), seed };
    const left = await killDuringChanges(() => start(profile, script), plan);
    console.log(JSON.stringify({ ...plan, ...left }));
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});
