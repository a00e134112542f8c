import { SecurityInfo } from '../pages/security-info';
import { chooseOnDevice, addByHand } from './popup';
import { expect, test } from './keytag';
import { overlayText, press } from './overlay';

for (const lang of ['en', 'de', 'ja', 'ar'] as const) {
  test(`judges the list of methods: ${lang}`, async ({ firefox }) => {
    const page = await firefox.newPage();
    await page.goto(`${SecurityInfo.url}?kt-lang=${lang}`);
    await press(page, 'Keytag: 5 things to look at', async () => (await overlayText(page)).includes('What to do'));
    const text = await overlayText(page);
    expect(text).toContain('You are asked by text or call first');
    expect(text).toContain('App passwords that Keytag does not know (2)');
    expect(text).toContain('6 sign-in methods read');
  });
}

test('offers to add the account of the QR code, and the popup has it', async ({ firefox }) => {
  const popup = await firefox.openExtensionPage('popup.html');
  await chooseOnDevice(popup);
  const page = await firefox.newPage();
  await page.goto(SecurityInfo.url);
  await page.locator('::-p-text(Add sign-in method)').click();
  await page.locator('[data-testid="authmethod-picker-authenticatorApp"]').click();
  await page.locator('::-p-text(Set up a different authenticator app)').click();
  await page.locator('[data-testid="reskin-step-next-button"]').click();
  await page.locator('img').wait();
  await press(page, 'Add to Keytag', async () => (await overlayText(page)).includes('Open Keytag'));
  await popup.bringToFront();
  await popup.evaluate(() => location.reload());
  await popup.locator('::-p-text(mysignins.microsoft.com shows this account.)').wait();
});

test('fills the code at the sign-in prompt', async ({ firefox, site }) => {
  const secret = 'JBSWY3DPEHPK3PXP';
  site.state.account().secrets.push(secret);
  const popup = await firefox.openExtensionPage('popup.html');
  await chooseOnDevice(popup);
  await addByHand(popup, 'Microsoft', 'Contoso:ada@contoso.example', secret);
  const page = await firefox.newPage();
  await page.goto('https://login.microsoftonline.com/common/oauth2/v2.0/authorize');
  const typed = () =>
    page.$eval('#idTxtBx_SAOTCC_OTC', (field) => (field instanceof HTMLInputElement ? field.value : ''));
  await press(page, 'Fill code from Keytag', async () => (await typed()).length === 6);
  expect(site.state.account().submissions).toBe(0);
  await page.locator('#idSubmit_SAOTCC_Continue').click();
  await expect.poll(() => site.state.account().accepted.length).toBe(1);
});
