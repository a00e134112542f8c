import { Secret, TOTP } from 'otpauth';
import { passphrase } from '../pages/popup';
import { expect, test } from './keytag';

const secret = 'JBSWY3DPEHPK3PXP';
const codeNow = () => new TOTP({ secret: Secret.fromBase32(secret) }).generate();

test('first run: a passphrase, the recovery code, an empty list', async ({ popup }) => {
  const { popup: opened, recoveryCode } = await popup.firstRun();
  expect(recoveryCode).toMatch(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){6}$/);
  await expect(opened.page.getByText('No accounts yet')).toBeVisible();
});

test('says what is wrong with a short passphrase and with two that differ', async ({ popup }) => {
  const { page } = await popup.open();
  await page.getByLabel('Passphrase', { exact: true }).fill('short');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByText('Use at least 8 characters.').first()).toBeVisible();
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await page.getByLabel('The same passphrase again').fill(`${passphrase}!`);
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByText('The two are not the same.')).toBeVisible();
});

test('an account typed by hand gives the right code, and a click copies it', async ({ popup }) => {
  const opened = await popup.firstRunOnDevice();
  await opened.addByHand('GitHub', 'ada', secret);
  await expect(async () => expect(await opened.code('GitHub')).toBe(codeNow())).toPass();
  await opened.row('GitHub').getByRole('button').first().click();
  await expect(opened.page.getByText('Code copied')).toBeVisible();
  await expect(async () => {
    expect(await opened.page.evaluate(() => navigator.clipboard.readText())).toMatch(/^\d{6}$/);
  }).toPass();
});

test('nothing is written while nothing happens, with the popup open and accounts in no backup', async ({ popup }) => {
  const opened = await popup.firstRunOnDevice();
  for (const [index, name] of ['Contoso', 'Adatum', 'Fabrikam', 'Northwind'].entries()) {
    // Each is typed into the same form.
    // oxlint-disable-next-line no-await-in-loop
    await opened.addByHand(name, 'ada', `${'ABCD'[index]}${secret.slice(1)}`);
  }
  await expect(opened.page.getByText('4 accounts are in no backup')).toBeVisible();
  const written = await opened.page.evaluate(async () => {
    const changes: string[] = [];
    chrome.storage.onChanged.addListener((change, area) =>
      changes.push(...Object.keys(change).map((key) => `${area} ${key}`)),
    );
    await new Promise((resolve) => setTimeout(resolve, 4000));
    return changes;
  });
  // What the last account woke may still end.
  expect(written.length).toBeLessThan(4);
});

test('says which character is wrong in a secret', async ({ popup }) => {
  const opened = await popup.firstRunOnDevice();
  await opened.page.getByRole('button', { name: 'Add an account' }).first().click();
  await opened.page.getByRole('button', { name: 'Enter the details by hand' }).click();
  await opened.page.getByLabel('Secret').fill('JBSWY3DPEHPK3PX1');
  await expect(
    opened.page
      .getByText(/1/)
      .filter({ hasText: /secret|digit|letter/i })
      .first(),
  ).toBeVisible();
});

test('a link becomes an account after a look at it', async ({ popup }) => {
  const opened = await popup.firstRunOnDevice();
  const { page } = opened;
  await page.getByRole('button', { name: 'Add an account' }).first().click();
  await page.getByLabel('Link or secret').fill(`otpauth://totp/Contoso:bob?secret=${secret}&issuer=Contoso&digits=8`);
  await page.getByRole('button', { name: 'Read' }).click();
  await page.getByRole('button', { name: 'Add 1 account' }).click();
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(async () => expect(await opened.code('Contoso')).toMatch(/^\d{8}$/)).toPass();
});

test('finds by search, moves by arrows, copies by Enter', async ({ popup }) => {
  const opened = await popup.firstRunOnDevice();
  const { page } = opened;
  for (const [issuer, last] of [
    ['Alpha', 'A'],
    ['Beta', 'B'],
    ['Gamma', 'C'],
  ] as const) {
    await opened.addByHand(issuer, 'ada', `${secret}AAAAAAA${last}`);
  }
  await page.keyboard.press('/');
  await expect(opened.search).toBeFocused();
  await page.keyboard.type('gam');
  await expect(opened.list.getByRole('listitem')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(opened.list.getByRole('listitem')).toHaveCount(3);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(opened.row('Beta').getByRole('button').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Code copied')).toBeVisible();
});

test('edits, deletes and brings back', async ({ popup }) => {
  const opened = await popup.firstRunOnDevice();
  const { page } = opened;
  await opened.addByHand('GitHub', 'ada', secret);
  await opened.choose('GitHub', 'Edit');
  await page.getByLabel('Account name').fill('ada.lovelace');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(opened.row('ada.lovelace')).toBeVisible();
  await opened.choose('GitHub', 'Delete');
  await expect(opened.row('GitHub')).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(opened.row('GitHub')).toBeVisible();
  await page.reload();
  await expect(opened.row('ada.lovelace')).toBeVisible();
});
