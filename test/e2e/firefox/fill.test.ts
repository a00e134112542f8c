import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Secret, TOTP } from 'otpauth';
import type { Page } from 'puppeteer-core';
import { builtExtension } from '../built';
import { bodyAt, codePages } from '../code-pages';
import { launchFirefox } from '../firefox';
import { withHostAccess } from '../host-access';
import { expect, test as base } from './keytag';
import { addByHand, chooseOnDevice } from './popup';

const secret = 'JBSWY3DPEHPK3PXP';
/** The codes of now and of the step that may have begun meanwhile. */
const codes = () =>
  [0, 30_000].map((ago) => new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() - ago }));

/** Firefox shows no real popup to a test: the request that the menu and the key leave is left here, and the popup's page opens in a tab. */
const test = base.extend({
  firefox: async ({ prefs }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'keytag-hosts-'));
    const respond = ({ url }: { url: string }) =>
      Promise.resolve({ status: 200, headers: { 'content-type': 'text/html' }, body: bodyAt(url) });
    const extension = withHostAccess(builtExtension('firefox-mv3'), ['https://*.example.com/*'], folder);
    const firefox = await launchFirefox({ respond }, prefs, extension);
    await use(firefox);
    await firefox.close();
    rmSync(folder, { recursive: true, force: true });
  },
});

async function requestFill(board: Page): Promise<void> {
  await board.evaluate(async () => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    const { browser } = globalThis as unknown as { browser: typeof chrome };
    const [tab] = await browser.tabs.query({ url: 'https://*.example.com/*' });
    await browser.storage.session.set({ fillRequest: { tabId: tab!.id, at: Date.now() } });
  });
}

const values = (page: Page) => page.$$eval('input', (all) => all.map((box) => box.value));

for (const [what, url] of [
  ['a single box', codePages.single],
  ['a row of boxes', codePages.split],
] as const) {
  test(`fills ${what} after the person said that the account belongs there, then by itself`, async ({ firefox }) => {
    const board = await firefox.openExtensionPage('popup.html');
    await chooseOnDevice(board);
    await addByHand(board, 'Example', 'ada', secret);
    const page = await firefox.newPage();
    await page.goto(url);
    await requestFill(board);
    const popup = await firefox.openExtensionPage('popup.html');
    await popup.locator('.fill-button').click();
    await popup.locator('::-p-aria([name="It belongs to example.com"][role="button"])').click();
    await expect.poll(async () => codes().includes((await values(page)).join(''))).toBe(true);

    await page.goto(`${url}?again`);
    expect((await values(page)).join('')).toBe('');
    await requestFill(board);
    await firefox.openExtensionPage('popup.html');
    await expect.poll(async () => codes().includes((await values(page)).join(''))).toBe(true);
  });
}
