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
  await expect(page.getByRole('heading', { name: '2 accounts are in no backup' })).toBeVisible();
  const codes = await popup.open();
  await expect(codes.page.getByText('2 accounts are in no backup')).toBeVisible();
  await page.getByRole('button', { name: 'Save an encrypted backup' }).click();
  await page.getByLabel('Password', { exact: true }).fill('a password of its own');
  await page.getByLabel('The same password again').fill('a password of its own');
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the backup' }).click();
  const file = await (await saving).path();
  expect(await held(file, 'a password of its own')).toEqual({
    format: 'keytag',
    locked: true,
    names: ['Fabrikam', 'Northwind'],
  });
  await expect(page.getByRole('heading', { name: 'Saved' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'All your accounts are in a backup' })).toBeVisible();
  await expect(codes.page.getByText('2 accounts are in no backup')).toBeHidden();
  await codes.addByHand('GitHub', 'ada', 'JBSWY3DPEHPK3PXP');
  await expect(codes.page.getByText('1 account is in no backup')).toBeVisible();
  await expect(page.getByRole('heading', { name: '1 account is in no backup' })).toBeVisible();

  await page.getByRole('button', { name: 'Back' }).click();
  await page.getByRole('button', { name: 'Google Authenticator QR codes' }).click();
  await expect(page.getByText('Whoever sees this can make your codes')).toBeVisible();
  await page.getByLabel('Current passphrase or recovery code').fill(passphrase);
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('img', { name: 'QR code 1 of 1' })).toBeVisible();
  await expect(page.getByText('1 account does not fit into this format')).toBeVisible();
  await expect(page.getByText('Fabrikam, vpn:')).toBeVisible();
  await page.getByRole('button', { name: 'Back', exact: true }).click();
});

test('takes out the chosen accounts only, and says so', async ({ keytag, popup }) => {
  const opened = await popup.firstRunOnDevice();
  await opened.addByHand('Contoso', 'ada', 'JBSWY3DPEHPK3PXP');
  await opened.addByHand('GitHub', 'ada', 'GEZDGNBVGY3TQOJQ');
  const page = await keytag.context.newPage();
  const address = `chrome-extension://${keytag.extensionId}/options.html`;
  await page.goto(`${address}#backup/selected`);
  await expect(page.getByText('this is about all your accounts')).toBeVisible();

  // Ids lie in clear in the store; the list keeps the choice in the session's memory (adapters/selection.ts).
  await page.evaluate(`new Promise((resolve) => {
    indexedDB.open('keytag').onsuccess = ({ target }) => {
      target.result.transaction('entries').objectStore('entries').index('order').getAllKeys().onsuccess = async (keys) => {
        await chrome.storage.session.set({ selection: [keys.target.result[1]] });
        resolve();
      };
    };
  })`);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Only the account you chose' })).toBeVisible();
  await page.getByRole('button', { name: 'List of otpauth links' }).click();
  await expect(page.getByText('Everything you have in Keytag goes along.')).toBeVisible();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Take them out unencrypted' }).click();
  const saved = readFileSync(await (await saving).path(), 'utf8');
  expect(saved).toMatch(/^otpauth:\/\/totp\/GitHub:ada\?secret=GEZDGNBVGY3TQOJQ&[^\n]*\n$/);

  await page.getByRole('button', { name: 'Back', exact: true }).click();
  await page.getByRole('button', { name: 'Take out all instead' }).click();
  await expect(page.getByRole('heading', { name: '2 accounts are in no backup' })).toBeVisible();
});
