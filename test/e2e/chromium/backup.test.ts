import { readFileSync } from 'node:fs';
import { readTransfer } from '../../../core/transfer/read';
import { ImportPage } from '../pages/import';
import { passphrase } from '../pages/popup';
import { expect, test } from './keytag';

const lines = [
  'otpauth://totp/Northwind:ada?secret=GEZDGNBVGY3TQOJQ&issuer=Northwind',
  'otpauth://hotp/Fabrikam:vpn?secret=MZXW6YTBOI2A&issuer=Fabrikam&counter=7&digits=7',
].join('\n');

/** What a saved file holds. */
async function held(path: string, password: string) {
  const { importer, opened } = await readTransfer(new Uint8Array(readFileSync(path)), async () => null);
  const { entries } = opened.locked ? await opened.unlock(password) : opened.imported;
  return { format: importer.id, locked: opened.locked, names: entries.map(({ issuer }) => issuer).toSorted() };
}

test('saves a sealed backup that opens again, and shows codes to scan only after a warning', async ({
  keytag,
  popup,
}) => {
  await popup.firstRun();
  const importing = await ImportPage.open(keytag);
  await importing.choose('list.txt', lines);
  await importing.page.getByRole('button', { name: 'Add 2 accounts' }).click();
  await expect(importing.page.getByRole('heading', { name: '2 accounts added' })).toBeVisible();

  const page = await keytag.context.newPage();
  await page.goto(`chrome-extension://${keytag.extensionId}/options.html#backup`);
  await expect(page.getByText('2 accounts. A backup is kept apart')).toBeVisible();
  await page.getByRole('button', { name: 'Save an encrypted backup' }).click();
  await page.getByLabel('Passphrase', { exact: true }).fill('a password of its own');
  await page.getByLabel('The same passphrase again').fill('a password of its own');
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the backup' }).click();
  const file = await (await saving).path();
  expect(await held(file, 'a password of its own')).toEqual({
    format: 'keytag',
    locked: true,
    names: ['Fabrikam', 'Northwind'],
  });
  await expect(page.getByRole('heading', { name: 'Saved' })).toBeVisible();

  await page.getByRole('button', { name: 'Back' }).click();
  await page.getByRole('button', { name: 'Google Authenticator QR codes' }).click();
  await expect(page.getByText('Whoever sees this can make your codes')).toBeVisible();
  await page.getByLabel('Current passphrase or recovery code').fill(passphrase);
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('img', { name: 'QR code 1 of 1' })).toBeVisible();
  await expect(page.getByText('1 account does not fit into this format')).toBeVisible();
  await page.getByRole('button', { name: 'Back' }).click();
});
