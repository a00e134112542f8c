import { SecurityInfo } from '../pages/security-info';
import { expect, test } from './keytag';

test('adds the account of the QR code and passes the verification of the page', async ({
  site,
  page,
  overlay,
  popup,
}) => {
  const first = await popup.firstRunOnDevice();
  const securityInfo = new SecurityInfo(page);
  await page.bringToFront();
  await securityInfo.open();
  await securityInfo.toQr();
  await overlay.button('Add to Keytag').click();
  await expect(overlay.host.getByText('Open Keytag').first()).toBeVisible();

  await first.page.bringToFront();
  await first.page.reload();
  await expect(first.page.getByText('mysignins.microsoft.com shows this account.')).toBeVisible();
  await first.page.getByRole('button', { name: 'Add 1 account' }).click();
  const code = (await first.page.locator('.code').innerText()).replaceAll(/\s/g, '');
  expect(code).toMatch(/^\d{6}$/);

  await page.bringToFront();
  await securityInfo.enterCode(code);
  await expect(page.getByText('Authenticator added')).toBeVisible();
  expect(site.state.account().methods.filter(({ kind }) => kind === 'software-totp')).toHaveLength(1);
});
