import type { Page, Worker } from '@playwright/test';
import type { Dashboard } from '../pages/dashboard';
import type { Popup, PopupPage } from '../pages/popup';
import { expect, test } from './keytag';

test.use({ granted: new Set(['clipboardRead', 'clipboardWrite']) });

/** What the browser's own clipboard holds. */
const held = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

const hiddenPages = (background: Worker) =>
  background.evaluate(async () => (await chrome.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] })).length);

/** One account, and the shortest time chosen in the settings. */
async function prepare(popup: Popup, dashboard: Dashboard): Promise<{ opened: PopupPage; board: Page }> {
  const opened = await popup.firstRunOnDevice();
  await opened.addByHand('GitHub', 'ada', 'JBSWY3DPEHPK3PXP');
  const board = await dashboard.open('settings');
  const time = board.getByLabel('Clear a copied code after');
  await expect(time).toHaveValue('0');
  await time.selectOption('15 seconds');
  await expect(time).toHaveValue('1');
  await opened.page.bringToFront();
  return { opened, board };
}

test('takes a copied code out after the chosen time, with the popup closed and the vault locked', async ({
  popup,
  dashboard,
  background,
}) => {
  const { opened, board } = await prepare(popup, dashboard);
  // Before the click: a slow machine sees the copy only after it was made.
  const copied = Date.now();
  await opened.row('GitHub').getByRole('button').first().click();
  await expect(opened.page.getByText('Code copied')).toBeVisible();
  expect(await held(opened.page)).toMatch(/^\d{6}$/);
  await expect.poll(() => hiddenPages(background)).toBe(1);
  const stored = await background.evaluate(() => chrome.storage.session.get(null));
  expect(JSON.stringify(stored)).not.toContain(await held(opened.page));
  await opened.page.getByRole('button', { name: 'Menu' }).click();
  await opened.page.getByRole('menuitem', { name: 'Lock now' }).click();
  await opened.page.close();
  await board.bringToFront();
  await board.waitForTimeout(11_000 - (Date.now() - copied));
  expect(await held(board)).toMatch(/^\d{6}$/);
  await expect.poll(() => held(board), { timeout: 10_000 }).toBe('');
  expect(Date.now() - copied).toBeGreaterThanOrEqual(14_500);
  await expect.poll(() => hiddenPages(background)).toBe(0);
  expect(await background.evaluate(() => chrome.storage.session.get('clipboardTask'))).toEqual({});
});

test('leaves alone what the person copied since', async ({ popup, dashboard, background }) => {
  const { opened } = await prepare(popup, dashboard);
  await opened.row('GitHub').getByRole('button').first().click();
  await expect.poll(() => hiddenPages(background)).toBe(1);
  await opened.page.evaluate(() => navigator.clipboard.writeText('a sentence of mine'));
  await expect.poll(() => hiddenPages(background), { timeout: 25_000 }).toBe(0);
  expect(await held(opened.page)).toBe('a sentence of mine');
});

test('counts from the last copy', async ({ popup, dashboard, background }) => {
  const { opened } = await prepare(popup, dashboard);
  const copy = () => opened.row('GitHub').getByRole('button').first().click();
  await copy();
  await expect.poll(() => hiddenPages(background)).toBe(1);
  await opened.page.waitForTimeout(9_000);
  const again = Date.now();
  await copy();
  await opened.page.waitForTimeout(10_000);
  expect(await held(opened.page)).toMatch(/^\d{6}$/);
  await expect.poll(() => held(opened.page), { timeout: 10_000 }).toBe('');
  expect(Date.now() - again).toBeGreaterThanOrEqual(14_500);
});

test.describe('without the permission', () => {
  test.use({ granted: new Set<string>() });

  test('clears nothing and says that it is off', async ({ popup, dashboard, background }) => {
    const opened = await popup.firstRunOnDevice();
    await opened.addByHand('GitHub', 'ada', 'JBSWY3DPEHPK3PXP');
    // As after the person took the permission back in the browser.
    await background.evaluate(() => chrome.storage.local.set({ codesSettings: { clearClipboardAfter: 15 } }));
    await opened.row('GitHub').getByRole('button').first().click();
    await expect(opened.page.getByText('Code copied')).toBeVisible();
    await opened.page.waitForTimeout(1000);
    expect(await hiddenPages(background)).toBe(0);
    const board = await dashboard.open('settings');
    await expect(board.getByLabel('Clear a copied code after')).toHaveValue('0');
  });
});
