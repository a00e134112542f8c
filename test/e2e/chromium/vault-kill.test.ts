import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, test } from '@playwright/test';
import { ensureBrowser } from '../../../scripts/browsers.mjs';
import { bundle } from '../../bench/bundle';
import { builtExtension } from '../built';
import { killDuringChanges, type Victim } from '../kill/rounds';
import { writeBegins } from '../kill/state';

/** A Chromium that this test started itself, so that it may kill it: process group and all. */
async function start(profile: string, script: string): Promise<Victim> {
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
    return {
      call: (name, given) =>
        page.evaluate(([what, with_]) => globalThis.vaultCall(what, with_), [name, given] as const),
      onWrite: (callback) => page.on('console', (message) => message.text() === writeBegins && callback()),
      kill,
    };
  } catch (error) {
    await kill();
    throw error;
  }
}

test('a vault whose browser is killed during 110 changes holds the state before or after, and opens', async () => {
  test.setTimeout(10 * 60_000);
  const seed = Number(process.env['KEYTAG_SEED'] ?? Date.now() % 2 ** 32);
  const profile = mkdtempSync(join(tmpdir(), 'keytag-kill-'));
  try {
    const script = await bundle(`import '${process.cwd()}/test/e2e/kill/in-page';`);
    const plan = { changes: 110, kills: Number(process.env['KEYTAG_KILLS'] ?? 50), seed };
    const left = await killDuringChanges(() => start(profile, script), plan);
    console.log(`seed ${seed}: ${JSON.stringify(plan)} ${JSON.stringify(left)}`);
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});
