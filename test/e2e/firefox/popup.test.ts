import { Secret, TOTP } from 'otpauth';
import { expect, test } from './keytag';
import { addByHand, chooseOnDevice } from './popup';

const secret = 'JBSWY3DPEHPK3PXP';

test('first run, an account by hand, its code, and a copy of it', async ({ firefox }) => {
  const page = await firefox.openExtensionPage('popup.html');
  await chooseOnDevice(page);
  await addByHand(page, 'GitHub', 'ada', secret);
  const shown = () => page.$eval('.entry .code', (code) => code.textContent);
  const totp = new TOTP({ secret: Secret.fromBase32(secret) });
  await expect(async () => expect(await shown()).toBe(totp.generate())).toPass();
  await page.locator('.entry-main').click();
  await expect.poll(() => page.$eval('output.toast-place', (output) => output.textContent)).toContain('Code copied');
});
