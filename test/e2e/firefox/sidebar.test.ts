import type { Page } from 'puppeteer-core';
import { expect, test } from './keytag';
import { addByHand, chooseOnDevice } from './popup';

/** Chromium's types know no sidebar. */
interface Sidebars {
  getViews(of: { type: 'sidebar' }): Window[];
}

/** What stands in the sidebar, as another of Keytag's pages sees it; null while there is none. */
const sidebar = (board: Page) =>
  board.evaluate(() => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    const { browser } = globalThis as unknown as { browser: { extension: Sidebars } };
    const [view] = browser.extension.getViews({ type: 'sidebar' });
    return view ? { path: view.location.pathname, text: view.document.body.innerText } : null;
  });

const choose = async (page: Page, item: string) => {
  await page.locator('::-p-aria([name="Menu"][role="button"])').click();
  await page.locator(`::-p-aria([name="${item}"][role="menuitem"])`).click();
};

test('opens beside the page from the menu, with the same codes, and shows what is added', async ({ firefox }) => {
  const board = await firefox.openExtensionPage('popup.html');
  await chooseOnDevice(board);
  await addByHand(board, 'GitHub', 'ada', 'JBSWY3DPEHPK3PXP');
  expect(await sidebar(board)).toBeNull();

  const popup = await firefox.openExtensionPage('popup.html');
  await popup.locator('.entry .code').wait();
  await choose(popup, 'Open beside the page');
  await expect.poll(async () => (await sidebar(board))?.path).toBe('/sidepanel.html');
  await expect.poll(async () => (await sidebar(board))?.text).toMatch(/GitHub\s+ada\s+[\d\s]{6,}/);

  await board.bringToFront();
  await addByHand(board, 'Fabrikam', 'bob', 'GEZDGNBVGY3TQOJQ');
  await expect.poll(async () => (await sidebar(board))?.text).toMatch(/Fabrikam/);
});
