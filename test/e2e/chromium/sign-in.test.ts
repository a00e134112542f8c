import type { Page } from '@playwright/test';
import { createSite } from '../../portal/site/site';
import { expect, test } from './keytag';

const work = 'https://login.microsoftonline.com/common/oauth2/v2.0/authorize';
const personal = 'https://login.live.com/login.srf';
const secret = 'JBSWY3DPEHPK3PXP';

/** An account whose authenticator is in Keytag already. */
test.use({
  site: async ({ knobs }, use) => {
    const site = createSite({ knobs });
    site.state.account().secrets.push(secret);
    await use(site);
  },
});
test.beforeEach(async ({ popup, page }) => {
  const opened = await popup.firstRunOnDevice();
  await opened.addByHand('Microsoft', 'Contoso:ada@contoso.example', secret);
  await opened.page.close();
  await page.bringToFront();
});

const field = (page: Page) => page.locator('#idTxtBx_SAOTCC_OTC');

test('fills the code on a click, submits nothing, and the page takes it', async ({ site, page, overlay }) => {
  await page.goto(work);
  await overlay.fill.click();
  await expect(field(page)).toHaveValue(/^\d{6}$/);
  expect(site.state.account().submissions).toBe(0);
  await page.getByRole('button', { name: 'Verify' }).click();
  await expect(page.getByText('Stay signed in?')).toBeVisible();
  expect(site.state.account().accepted).toHaveLength(1);
});

test('offers when the page comes to the code by itself, and leaves when it goes on', async ({ page, overlay }) => {
  await page.goto(`${work}?kt-view=push`);
  await page.getByText("I can't use my Microsoft Authenticator app right now").click();
  await page.getByRole('button', { name: 'Authenticator app: Code' }).click();
  await expect(overlay.fill).toBeVisible();
  await page.getByText("I can't use my Microsoft Authenticator app right now").click();
  await expect(overlay.fill).toHaveCount(0);
});

test('offers nothing for a code sent by text message', async ({ page, overlay }) => {
  await page.goto(`${work}?kt-view=sms`);
  await field(page).waitFor();
  await page.waitForLoadState('networkidle');
  await expect(overlay.host).toHaveCount(0);
});

for (const [name, address, box] of [
  ['the device-code page', 'https://login.microsoftonline.com/common/oauth2/deviceauth', '#otc'],
  ['number matching', `${work}?kt-view=push`, '#idRichContext_DisplaySign'],
  ['the method picker', `${work}?kt-view=proofs`, '#idDiv_SAOTCS_Proofs'],
  ['a code sent by e-mail', `${personal}?kt-box=emailed`, '#idTxtBx_OTC_Password'],
] as const) {
  test(`offers nothing on ${name}`, async ({ page, overlay }) => {
    await page.goto(address);
    await page.locator(box).waitFor();
    await page.waitForLoadState('networkidle');
    await expect(overlay.host).toHaveCount(0);
  });
}

test('offers nothing in a frame of another page', async ({ context, page }) => {
  await context.route('https://frames.example/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: `<iframe src="${work}" width="900" height="700"></iframe>` }),
  );
  await page.goto('https://frames.example/');
  await page.frameLocator('iframe').locator('#idTxtBx_SAOTCC_OTC').waitFor();
  await expect(page.frameLocator('iframe').locator('keytag-overlay')).toHaveCount(0);
});

test('a code refused by the page is offered afresh', async ({ page, overlay }) => {
  await page.goto(work);
  await field(page).fill('000000');
  await page.getByRole('button', { name: 'Verify' }).click();
  await expect(page.getByText("You didn't enter the expected verification code.")).toBeVisible();
  await overlay.fill.click();
  await expect(field(page)).toHaveValue(/^\d{6}$/);
});

test('fills the personal sign-in too', async ({ page, overlay }) => {
  await page.goto(personal);
  await overlay.fill.click();
  await expect(page.locator('#otc-confirmation-input')).toHaveValue(/^\d{6}$/);
});
