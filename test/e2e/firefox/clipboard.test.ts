import type { Page } from 'puppeteer-core';
import { expect, test } from './keytag';
import { addByHand, chooseOnDevice } from './popup';

test.use({
  prefs: {
    // The clipboard is as shut as it is for people; the browser's question about permissions, which no test can answer, is answered yes.
    'dom.events.testing.asyncClipboard': false,
    'extensions.webextOptionalPermissionPrompts': false,
  },
});

/** What a person gets by pasting into the search field. */
async function pasted(page: Page): Promise<string> {
  await page.bringToFront();
  const field = page.locator('input[type=search]');
  await field.fill('');
  await page.focus('input[type=search]');
  await page.keyboard.down('Control');
  await page.keyboard.press('v');
  await page.keyboard.up('Control');
  const text = await page.$eval('input[type=search]', (input) =>
    input instanceof HTMLInputElement ? input.value : '',
  );
  await field.fill('');
  return text;
}

test('takes a copied code out of the clipboard after the chosen time', async ({ firefox }) => {
  const popup = await firefox.openExtensionPage('popup.html');
  await chooseOnDevice(popup);
  await addByHand(popup, 'GitHub', 'ada', 'JBSWY3DPEHPK3PXP');
  const board = await firefox.openExtensionPage('options.html#settings');
  await board.locator('::-p-text(Clear a copied code after)').wait();
  const time = (await board.$$('select'))[1]!;
  await time.focus();
  await board.keyboard.press('ArrowDown');
  await expect.poll(() => time.evaluate((select) => select.value)).toBe('1');
  await popup.bringToFront();
  const copied = Date.now();
  await popup.locator('.entry-main').click();
  expect(await pasted(popup)).toMatch(/^\d{6}$/);
  await popup.evaluate(() => new Promise((resolve) => setTimeout(resolve, 10_000)));
  expect(await pasted(popup)).toMatch(/^\d{6}$/);
  await expect.poll(() => pasted(popup), { timeout: 15_000, intervals: [500] }).toBe('');
  expect(Date.now() - copied).toBeGreaterThanOrEqual(14_500);
});
