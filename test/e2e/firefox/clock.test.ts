import { Secret, TOTP } from 'otpauth';
import type { Page } from 'puppeteer-core';
import { createSite } from '../../portal/site/site';
import { overlayText, press } from './overlay';
import { expect, test } from './keytag';
import { addByHand, chooseOnDevice } from './popup';

const secret = 'JBSWY3DPEHPK3PXP';
/** The servers are this much ahead: this computer's clock is behind. */
const ahead = 180_000;

test.use({
  site: async ({ knobs }, use) => {
    const site = createSite({ knobs, now: () => Date.now() + ahead });
    site.state.account().secrets.push(secret);
    await use(site);
  },
});

const codeAt = (timestamp: number) => new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp });
const shownCode = (page: Page) =>
  page.$eval('.entry .code', (code) => (code instanceof HTMLElement ? code.innerText.replaceAll(/\s/g, '') : ''));

test('a wrong clock is found on a click only, told in the popup, and corrected for the codes', async ({
  firefox,
  site,
}) => {
  const popup = await firefox.openExtensionPage('popup.html');
  await chooseOnDevice(popup);
  await addByHand(popup, 'Microsoft', 'Contoso:ada@contoso.example', secret);
  const page = await firefox.newPage();
  await page.goto('https://login.microsoftonline.com/common/oauth2/v2.0/authorize');
  const asked = () => site.state.requests.filter((request) => request.startsWith('HEAD'));

  const typed = () =>
    page.$eval('#idTxtBx_SAOTCC_OTC', (field) => (field instanceof HTMLInputElement ? field.value : ''));
  await press(page, 'Fill code from Keytag', async () => (await typed()).length === 6);
  await page.locator('#idSubmit_SAOTCC_Continue').click();
  await page.locator("::-p-text(You didn't enter the expected verification code.)").wait();
  expect(asked()).toEqual([]);
  await press(page, "Code refused? Check this computer's clock", async () =>
    (await overlayText(page)).includes("This computer's clock is about 3 minutes behind."),
  );
  expect(asked()).toEqual(['HEAD https://login.microsoftonline.com/robots.txt']);

  await popup.bringToFront();
  await popup.evaluate(() => location.reload());
  await popup.locator('::-p-text(3 minutes behind. Codes may be refused because of it.)').wait();
  await popup.locator('::-p-aria([name="Correct codes by it"][role="button"])').click();
  await popup.locator('::-p-text(3 minutes behind. Codes are corrected for that.)').wait();
  await expect(async () => expect(await shownCode(popup)).toBe(codeAt(Date.now() + ahead))).toPass();

  await page.bringToFront();
  await page.goto('https://login.microsoftonline.com/common/oauth2/v2.0/authorize');
  await press(page, 'Fill code from Keytag', async () => (await typed()).length === 6);
  await page.locator('#idSubmit_SAOTCC_Continue').click();
  await expect.poll(() => site.state.account().accepted.length).toBe(1);
});
