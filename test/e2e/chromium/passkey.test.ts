import type { Page } from '@playwright/test';
import { passphrase } from '../pages/popup';
import { VirtualAuthenticator } from '../virtual-authenticator';
import { expect, test } from './keytag';

const secret = 'JBSWY3DPEHPK3PXP';

async function addPasskey(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Add a passkey' }).click();
  await page.getByLabel('Current passphrase or recovery code').fill(passphrase);
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'Make the passkey' }).click();
}

const lock = (page: Page) => page.getByRole('button', { name: 'Lock now' }).click();

test('a passkey opens the vault, and opens nothing once it is removed', async ({
  context,
  dashboard,
  keytag,
  popup,
}) => {
  const { popup: opened } = await popup.firstRun();
  await opened.addByHand('GitHub', 'ada', secret);
  const page = await dashboard.open('vault');
  const authenticator = await VirtualAuthenticator.in(page);

  await addPasskey(page);
  await expect(page.getByText('From now on this passkey opens Keytag too.')).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: /^Added / })).toHaveCount(1);
  expect((await authenticator.credentials()).map(({ rpId }) => rpId)).toEqual([
    `chrome-extension://${keytag.extensionId}`,
  ]);

  // The locked popup asks in a tab: the browser's dialog would close it.
  await lock(page);
  await expect(opened.page.getByLabel('Passphrase')).toBeVisible();
  const tab = context.waitForEvent('page');
  await opened.page.getByRole('button', { name: 'Unlock with a passkey' }).click();
  expect((await tab).url()).toContain('/options.html#unlock');
  await (await tab).close();

  // The virtual authenticator belongs to this tab, so the ceremony is made here.
  await page.evaluate(() => (location.hash = 'unlock'));
  await page.getByRole('button', { name: 'Unlock with a passkey' }).click();
  await expect(page.getByRole('heading', { name: 'Keytag is open' })).toBeVisible();
  await opened.page.bringToFront();
  await opened.row('GitHub').getByRole('button').first().click();
  await expect(opened.page.getByText('Code copied')).toBeVisible();

  await page.evaluate(() => (location.hash = 'vault'));
  await page.getByRole('button', { name: 'Remove', exact: true }).click();
  await page.getByLabel('Current passphrase or recovery code').fill(passphrase);
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('checkbox').check();
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByText('Removed. The new recovery code is the only one that works.')).toBeVisible();
  expect(await authenticator.credentials()).toHaveLength(1);
  await lock(page);
  await expect(page.getByLabel('Passphrase')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Unlock with a passkey' })).toHaveCount(0);
});

test('asks at once in the tab that the popup opens', async ({ dashboard, popup }) => {
  await popup.firstRun();
  const page = await dashboard.open('vault');
  await VirtualAuthenticator.in(page);
  await addPasskey(page);
  await expect(page.getByText('From now on this passkey opens Keytag too.')).toBeVisible();
  await lock(page);
  await expect(page.getByLabel('Passphrase')).toBeVisible();
  await page.evaluate(() => (location.hash = 'unlock'));
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Keytag is open' })).toBeVisible();
});

test('keeps the other passkeys that are used while one is removed', async ({ dashboard, popup }) => {
  await popup.firstRun();
  const page = await dashboard.open('vault');
  await VirtualAuthenticator.in(page);
  await addPasskey(page);
  await expect(page.getByText('From now on this passkey opens Keytag too.')).toBeVisible();
  await addPasskey(page);
  await expect(page.getByText('This authenticator already holds a passkey for Keytag.')).toBeVisible();
  await VirtualAuthenticator.in(page, { transport: 'usb' });
  await page.getByRole('button', { name: 'Make the passkey' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: /^Added / })).toHaveCount(2);

  await page.getByRole('button', { name: 'Remove', exact: true }).first().click();
  await page.getByLabel('Current passphrase or recovery code').fill(passphrase);
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'Use it now' }).click();
  await expect(page.getByText('Kept', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Continue', exact: true }).click();
  await page.getByRole('checkbox').check();
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByText('Removed.')).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: /^Added / })).toHaveCount(1);
  await lock(page);
  await page.getByRole('button', { name: 'Unlock with a passkey' }).click();
  await expect(page.getByRole('button', { name: 'Lock now' })).toBeVisible();
});

test('says what is wrong: no PRF, nobody verified', async ({ dashboard, popup }) => {
  await popup.firstRun();
  const page = await dashboard.open('vault');
  const without = await VirtualAuthenticator.in(page, { prf: false });
  await addPasskey(page);
  await expect(page.getByText('This passkey cannot open Keytag')).toBeVisible();
  await without.verifies(false);
  await page.getByRole('button', { name: 'Make the passkey' }).click();
  await expect(page.getByText('The passkey was not used.')).toBeVisible();
});

test('asks who opens with a passkey for the passphrase now and then, each time later', async ({
  context,
  dashboard,
  popup,
}) => {
  const { popup: opened } = await popup.firstRun();
  const page = await dashboard.open('vault');
  await VirtualAuthenticator.in(page);
  await addPasskey(page);
  await expect(page.getByText('From now on this passkey opens Keytag too.')).toBeVisible();
  // No timer: a page that believes in an earlier day takes the clock for set back, and locks.
  await page.evaluate(() => chrome.storage.local.set({ autoLockMinutes: 'never' }));
  const begun = Date.now();
  const question = page.getByRole('heading', { name: 'Do you still know your passphrase?' });
  /** Locks, and opens with the passkey this many days after the beginning. */
  const openAfter = async (days: number) => {
    await lock(page);
    await page.getByLabel('Passphrase').waitFor();
    await page.clock.setFixedTime(begun + days * 86_400_000);
    await page.getByRole('button', { name: 'Unlock with a passkey' }).click();
    await page.getByRole('button', { name: 'Lock now' }).waitFor();
  };

  await openAfter(6);
  await expect(question).toHaveCount(0);
  await openAfter(8);
  await expect(question).toBeVisible();
  await page.getByRole('button', { name: 'Later' }).click();
  await expect(question).toHaveCount(0);
  await openAfter(10);
  await expect(question).toHaveCount(0);
  await openAfter(12);
  await expect(question).toBeVisible();

  // The popup asks too, beside its codes.
  await opened.page.clock.setFixedTime(begun + 12 * 86_400_000);
  await opened.page.reload();
  await expect(opened.page.getByRole('heading', { name: 'Do you still know your passphrase?' })).toBeVisible();
  await expect(opened.search).toBeVisible();

  await page.getByRole('button', { name: 'Type it now' }).click();
  await page.getByLabel('Passphrase', { exact: true }).fill('wrong horse battery staple');
  await page.getByRole('button', { name: 'Continue', exact: true }).click();
  await expect(page.getByText('This is not the passphrase.')).toBeVisible();
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await page.getByRole('button', { name: 'Continue', exact: true }).click();
  await expect(question).toHaveCount(0);

  // Known once more: 14 days from here, no longer 7.
  await openAfter(25);
  await expect(question).toHaveCount(0);
  await openAfter(27);
  await expect(question).toBeVisible();
  const tab = context.waitForEvent('page');
  await page.getByRole('button', { name: 'I forgot it' }).click();
  await expect((await tab).getByLabel('Current passphrase or recovery code')).toBeVisible();
});
