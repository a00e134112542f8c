import { Secret, TOTP } from 'otpauth';
import { createSite } from '../../portal/site/site';
import { SecurityInfo } from '../pages/security-info';
import { expect, test } from './keytag';

const secret = 'JBSWY3DPEHPK3PXP';
const signIn = 'https://login.microsoftonline.com/common/oauth2/v2.0/authorize';
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

test('a wrong clock is found, told in the popup, and corrected for codes and for filling', async ({
  popup,
  page,
  overlay,
  site,
}) => {
  const opened = await popup.firstRunOnDevice();
  await opened.addByHand('Microsoft', 'Contoso:ada@contoso.example', secret);
  await page.bringToFront();

  // The code that the computer's clock gives is refused.
  await page.goto(signIn);
  await overlay.fill.click();
  await expect(page.locator('#idTxtBx_SAOTCC_OTC')).toHaveValue(/^\d{6}$/);
  await page.getByRole('button', { name: 'Verify' }).click();
  await expect(page.getByText("You didn't enter the expected verification code.")).toBeVisible();
  const said = overlay.host.getByText("This computer's clock is about 3 minutes behind.");
  expect(site.state.requests.filter((request) => request.startsWith('HEAD'))).toEqual([]);
  await overlay.press(overlay.button("Code refused? Check this computer's clock"), said);
  expect(site.state.requests.filter((request) => request.startsWith('HEAD'))).toEqual([
    'HEAD https://login.microsoftonline.com/robots.txt',
  ]);

  await opened.page.bringToFront();
  await opened.page.reload();
  await expect(opened.page.getByText('3 minutes behind. Codes may be refused because of it.')).toBeVisible();
  await opened.page.getByRole('button', { name: 'Correct codes by it' }).click();
  await expect(opened.page.getByText('3 minutes behind. Codes are corrected for that.')).toBeVisible();
  await expect(async () => expect(await opened.code('Microsoft')).toBe(codeAt(Date.now() + ahead))).toPass();

  await page.bringToFront();
  await page.goto(signIn);
  await overlay.fill.click();
  await expect(page.locator('#idTxtBx_SAOTCC_OTC')).toHaveValue(/^\d{6}$/);
  await page.getByRole('button', { name: 'Verify' }).click();
  await expect(page.getByText('Stay signed in?')).toBeVisible();
  expect(site.state.account().accepted).toHaveLength(1);

  await opened.page.bringToFront();
  await opened.page.getByRole('button', { name: 'Stop correcting' }).click();
  await expect(async () => expect(await opened.code('Microsoft')).toBe(codeAt(Date.now()))).toPass();
});

test('the security info page has the check in its panel, and only a click makes a request', async ({
  page,
  overlay,
  site,
}) => {
  await new SecurityInfo(page).open();
  await overlay.open();
  expect(site.state.requests.filter((request) => request.startsWith('HEAD'))).toEqual([]);
  await overlay.press(
    overlay.button("Check this computer's clock"),
    overlay.panel.getByText("This computer's clock is about 3 minutes behind."),
  );
  expect(site.state.requests.filter((request) => request.startsWith('HEAD'))).toEqual([
    'HEAD https://mysignins.microsoft.com/robots.txt',
  ]);
});

test('the popup says where to check when a code was refused', async ({ popup }) => {
  const opened = await popup.firstRunOnDevice();
  await opened.page.getByRole('button', { name: 'Menu' }).click();
  await opened.page.getByRole('menuitem', { name: 'Was a code refused?' }).click();
  await expect(opened.page.getByText("Codes depend on this computer's clock.")).toBeVisible();
  await opened.page.getByRole('button', { name: 'Close' }).click();
  await expect(opened.page.getByText("Codes depend on this computer's clock.")).toHaveCount(0);
});
