import { PNG } from 'pngjs';
import { readQrCodes } from '../../../core/otp/qr';
import { passphrase } from '../pages/popup';
import { expect, test } from './keytag';

test('draws the recovery sheet after the passphrase only, and nothing of it stays', async ({ keytag, popup }) => {
  const { popup: opened } = await popup.firstRun();
  await opened.addByHand('Contoso', 'ada@contoso.example', 'JBSWY3DPEHPK3PXP');
  await opened.addByHand('GitHub', 'ada', 'GEZDGNBVGY3TQOJQ');
  const page = await keytag.context.newPage();
  await page.goto(`chrome-extension://${keytag.extensionId}/options.html#backup`);
  await page.getByRole('button', { name: 'Print a recovery sheet' }).click();
  await expect(page.getByText('The sheet is not encrypted.')).toBeVisible();
  const codes = page.locator('.sheet svg');
  await page.getByLabel('Current passphrase or recovery code').fill('not this one');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByText(/Neither the passphrase/)).toBeVisible();
  expect(await page.content()).not.toMatch(/JBSW/);
  await expect(codes).toHaveCount(0);

  await page.getByLabel('Current passphrase or recovery code').fill(passphrase);
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('heading', { name: 'Keytag recovery sheet' })).toBeVisible();
  await expect(codes).toHaveCount(2);

  // As paper shows it: only the sheet, and codes that a camera reads.
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(page.getByRole('navigation')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
  const picture = PNG.sync.read(await page.screenshot({ fullPage: true }));
  const read = readQrCodes({ width: picture.width, height: picture.height, data: new Uint8ClampedArray(picture.data) });
  expect(read.toSorted((a, b) => a.localeCompare(b))).toEqual([
    'otpauth://totp/Contoso:ada@contoso.example?secret=JBSWY3DPEHPK3PXP&issuer=Contoso&algorithm=SHA1&digits=6&period=30',
    'otpauth://totp/GitHub:ada?secret=GEZDGNBVGY3TQOJQ&issuer=GitHub&algorithm=SHA1&digits=6&period=30',
  ]);
  await page.emulateMedia({ media: 'screen' });

  await page.getByRole('button', { name: 'It is printed and I keep it' }).click();
  await expect(page.getByText('Noted.')).toBeVisible();
  await page.getByRole('link', { name: 'Back to backup' }).click();
  await expect(page.getByRole('heading', { name: 'All your accounts are in a backup' })).toBeVisible();
  expect(await page.content()).not.toMatch(/JBSW|<svg class="transfer-qr/);
  await page.goBack();
  await expect(page.getByLabel('Current passphrase or recovery code')).toBeVisible();
  await expect(codes).toHaveCount(0);
});

test('takes the sheet away when the vault is locked', async ({ keytag, popup }) => {
  const { popup: opened } = await popup.firstRun();
  await opened.addByHand('Contoso', 'ada', 'JBSWY3DPEHPK3PXP');
  const page = await keytag.context.newPage();
  await page.goto(`chrome-extension://${keytag.extensionId}/options.html#backup/sheet`);
  await page.getByLabel('Current passphrase or recovery code').fill(passphrase);
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.locator('.sheet svg')).toHaveCount(1);
  await opened.page.getByRole('button', { name: 'Menu' }).click();
  await opened.page.getByRole('menuitem', { name: /Lock/ }).click();
  await expect(page.locator('.sheet svg')).toHaveCount(0);
  expect(await page.content()).not.toMatch(/JBSW/);
});
