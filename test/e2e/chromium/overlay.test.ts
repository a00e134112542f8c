import { SecurityInfo } from '../pages/security-info';
import { expect, test } from './keytag';

test('survives a page that rebuilds itself all the time', async ({ page, overlay }) => {
  await new SecurityInfo(page).open('?kt-rerender=150');
  await overlay.open();
  const before = await overlay.findings();
  // The page's own nodes are thrown away several times in between.
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 700)));
  expect(await overlay.findings()).toEqual(before);
  await expect(overlay.host).toHaveCount(1);
});

test('comes back when the page removes it', async ({ page, overlay }) => {
  await new SecurityInfo(page).open();
  await overlay.badge.waitFor();
  await page.evaluate(() => document.querySelector('keytag-overlay')?.remove());
  await expect(overlay.badge).toBeVisible();
});

test('leaves nothing behind on another route and returns with the list', async ({ page, overlay }) => {
  await new SecurityInfo(page).open();
  await overlay.open();
  await page.getByRole('link', { name: 'Overview' }).click();
  await expect(overlay.host).toHaveCount(0);
  await page.getByRole('link', { name: 'Security info' }).click();
  await expect(overlay.badge).toBeVisible();
  await page.getByRole('link', { name: 'Change your password' }).click();
  await expect(overlay.badge).toHaveCount(0);
});

test('remembers what was dismissed, and shows it again when asked', async ({ page, overlay }) => {
  const securityInfo = new SecurityInfo(page);
  await securityInfo.open();
  await overlay.open();
  await overlay.finding('Nothing here resists phishing').getByRole('button', { name: 'Dismiss' }).click();
  await expect(overlay.finding('Nothing here resists phishing')).toHaveCount(0);
  await securityInfo.open();
  await expect(overlay.badge).toHaveAccessibleName('Keytag: 4 things to look at');
  await overlay.open();
  await overlay.panel.getByText('1 dismissed').click();
  await overlay.panel.getByRole('button', { name: 'Show again' }).click();
  await expect(overlay.finding('Nothing here resists phishing')).toBeVisible();
});

test('works by keyboard alone', async ({ page, overlay }) => {
  await new SecurityInfo(page).open();
  await overlay.badge.waitFor();
  await overlay.badge.focus();
  await page.keyboard.press('Enter');
  await expect(overlay.panel.getByRole('heading', { name: 'Keytag', exact: true })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(overlay.panel.getByRole('button', { name: 'Close Keytag' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(overlay.panel).toHaveCount(0);
  await expect(overlay.badge).toBeFocused();
});

test('mirrors itself on a right-to-left page', async ({ page, overlay }) => {
  await page.goto(`${SecurityInfo.url}?kt-lang=ar`);
  await overlay.badge.waitFor();
  await expect(overlay.host.locator('[dir]').first()).toHaveAttribute('dir', 'rtl');
  const box = await overlay.badge.boundingBox();
  expect(box!.x).toBeLessThan(200);
});

test('keeps its fields usable while a dialog of the page traps the focus', async ({ page, overlay }) => {
  const securityInfo = new SecurityInfo(page);
  await securityInfo.open('?kt-trap=on');
  await securityInfo.toAppPasswordName('Scanner downstairs');
  await overlay.button('What is this app password for?').click();
  const device = overlay.panel.getByLabel('Which one');
  await device.click();
  await page.keyboard.type('Basement');
  await expect(device).toHaveValue('Basement');
});
