import type { PopupPage } from '../pages/popup';
import { expect, test } from './keytag';

const issuers = (popup: PopupPage) => popup.list.locator('.entry-issuer').allInnerTexts();

async function withThree(popup: PopupPage): Promise<void> {
  for (const [issuer, last] of [
    ['Beta', 'A'],
    ['Alpha', 'B'],
    ['GitHub', 'C'],
  ] as const) {
    await popup.addByHand(issuer, 'ada', `JBSWY3DPEHPK3PXPAAAAAAA${last}`);
  }
}

test('a row is dragged to its place and stays there; the order can be taken back and sorted', async ({ popup }) => {
  const opened = await popup.firstRunOnDevice();
  const { page } = opened;
  await withThree(opened);
  const from = (await opened.row('GitHub').boundingBox())!;
  const to = (await opened.row('Beta').boundingBox())!;
  await page.mouse.move(from.x + 8, from.y + 36);
  await page.mouse.down();
  await page.mouse.move(from.x + 8, to.y + 30, { steps: 10 });
  await page.mouse.up();
  await expect(page.getByText('Moved')).toBeVisible();
  await page.reload();
  await expect.poll(() => issuers(opened)).toEqual(['GitHub', 'Beta', 'Alpha']);

  await opened.row('Alpha').getByRole('button').first().focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(() => issuers(opened)).toEqual(['GitHub', 'Alpha', 'Beta']);
  await page.getByRole('button', { name: 'Menu', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Sort' }).click();
  await page.getByRole('menuitemradio', { name: 'By name' }).click();
  await expect.poll(() => issuers(opened)).toEqual(['Alpha', 'Beta', 'GitHub']);
  await page.reload();
  await expect.poll(() => issuers(opened)).toEqual(['Alpha', 'Beta', 'GitHub']);
});

test('several accounts are deleted together and come back together', async ({ popup }) => {
  const opened = await popup.firstRunOnDevice();
  const { page } = opened;
  await withThree(opened);
  await opened
    .row('Beta')
    .getByRole('button')
    .first()
    .click({ modifiers: ['ControlOrMeta'] });
  await opened
    .row('Alpha')
    .getByRole('checkbox')
    .click({ modifiers: ['Shift'] });
  await expect(page.getByText('2 selected')).toBeVisible();
  await page.getByRole('button', { name: 'Delete' }).click();
  await expect.poll(() => issuers(opened)).toEqual(['GitHub']);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => issuers(opened)).toEqual(['Beta', 'Alpha', 'GitHub']);
});

test('a service has its mark', async ({ popup }) => {
  const opened = await popup.firstRunOnDevice();
  await withThree(opened);
  await expect(opened.row('GitHub').locator('.entry-mark path')).toBeVisible();
  await expect(opened.row('Beta').locator('.entry-letter')).toHaveText('B');
});
