import type { Page, Worker } from '@playwright/test';
import { expect, test } from './keytag';

const contexts = (background: Worker, type: 'SIDE_PANEL' | 'TAB') =>
  background.evaluate(
    async (contextType) =>
      (await chrome.runtime.getContexts({ contextTypes: [contextType] })).map(({ documentUrl }) => documentUrl ?? ''),
    type,
  );

async function choose(page: Page, item: string): Promise<void> {
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('menuitem', { name: item }).click();
}

test('opens beside the page from the menu, with the same codes, and is there for the next page', async ({
  popup,
  background,
  keytag,
}) => {
  const opened = await popup.firstRunOnDevice();
  await opened.addByHand('GitHub', 'ada', 'JBSWY3DPEHPK3PXP');
  await choose(opened.page, 'Open beside the page');
  await expect
    .poll(() => contexts(background, 'SIDE_PANEL'))
    .toEqual([`chrome-extension://${keytag.extensionId}/sidepanel.html`]);
});

test('is as wide as it is made, and offers no panel of its own', async ({ popup, context, keytag }) => {
  const opened = await popup.firstRunOnDevice();
  await opened.addByHand(
    'A service with a very long name indeed',
    'and.a.long.account@name.example',
    'JBSWY3DPEHPK3PXP',
  );
  const page = await context.newPage();
  await page.setViewportSize({ width: 280, height: 700 });
  await page.goto(`chrome-extension://${keytag.extensionId}/sidepanel.html`);
  await expect(page.locator('.code').first()).toHaveText(/\d/);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await page.getByRole('button', { name: 'Menu' }).click();
  await expect(page.getByRole('menuitem', { name: 'Lock now' })).toBeVisible();
  await expect(page.getByRole('menuitem', { name: 'Open beside the page' })).toHaveCount(0);
});

/** What overlaps, by the boxes of what can be read or pressed in a row or a bar. */
const overlaps = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((parts) =>
    parts.flatMap((part, at) =>
      parts.slice(at + 1).flatMap((other) => {
        const [a, b] = [part.getBoundingClientRect(), other.getBoundingClientRect()];
        const apart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
        return apart ? [] : [`${part.className} over ${other.className}`];
      }),
    ),
  );

test('at 200 percent nothing covers anything, however long a name is', async ({ popup, context, keytag }) => {
  const opened = await popup.firstRunOnDevice();
  await opened.addByHand('Donaudampfschifffahrtsgesellschaft', 'ada.lovelace@name.example', 'JBSWY3DPEHPK3PXP');
  const page = await context.newPage();
  await page.setViewportSize({ width: 180, height: 400 });
  await page.goto(`chrome-extension://${keytag.extensionId}/sidepanel.html`);
  await expect(page.locator('.code').first()).toHaveText(/\d/);
  expect(await page.evaluate(() => document.body.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  expect(await overlaps(page, '.entry .code, .entry-side .button')).toEqual([]);
  await page.getByRole('button', { name: /^More for/ }).click();
  await page.getByRole('menuitem', { name: 'Select' }).click();
  await expect(page.getByText('1 selected')).toBeVisible();
  expect(await overlaps(page, '.bar-count, .bar-line .button')).toEqual([]);
  expect(await overlaps(page, '.entry .code, .entry-side .button')).toEqual([]);
  await page.getByRole('button', { name: 'Stop selecting' }).click();
  await page.setViewportSize({ width: 320, height: 400 });
  await page.getByRole('button', { name: /^More for/ }).click();
  await page.getByRole('menuitem', { name: 'Move' }).click();
  await expect(page.getByText('Moving Donau')).toBeVisible();
  // The words must stay in their box, and the box beside the buttons.
  expect(await page.locator('.bar-text').evaluate((text) => text.scrollWidth - text.clientWidth)).toBeLessThanOrEqual(
    0,
  );
  expect(await overlaps(page, '.bar-text, .bar-line .button')).toEqual([]);
});

test('at 200 percent no notice takes the place of the codes, and a menu can be read to its end', async ({
  popup,
  context,
  keytag,
  background,
}) => {
  const opened = await popup.firstRunOnDevice();
  for (const name of ['Alpha', 'Beta']) await opened.addByHand(name, 'ada', `JBSWY3DPEHPK3PX${name[0]}`);
  await background.evaluate(() =>
    chrome.storage.local.set({
      codesSettings: { correctClock: true },
      clockCheck: { skew: -95_000, uncertainty: 600, measuredAt: Date.now() - 40 * 86_400_000 },
    }),
  );
  const page = await context.newPage();
  await page.setViewportSize({ width: 360, height: 290 });
  await page.goto(`chrome-extension://${keytag.extensionId}/sidepanel.html`);
  await expect(page.getByText('The last clock check is too old')).toBeVisible();
  expect((await page.locator('.entries').boundingBox())!.height).toBeGreaterThanOrEqual(144);
  await page.getByRole('button', { name: 'More for Beta' }).click();
  const menu = (await page.getByRole('menu').boundingBox())!;
  expect(menu.y).toBeGreaterThanOrEqual(0);
  expect(menu.y + menu.height).toBeLessThanOrEqual(290);
});

test('follows the vault: locked elsewhere, it locks too', async ({ popup, context, keytag }) => {
  const { popup: opened } = await popup.firstRun();
  await opened.addByHand('GitHub', 'ada', 'JBSWY3DPEHPK3PXP');
  const page = await context.newPage();
  await page.goto(`chrome-extension://${keytag.extensionId}/sidepanel.html`);
  await expect(page.locator('.code').first()).toHaveText(/\d/);
  await opened.page.bringToFront();
  await choose(opened.page, 'Lock now');
  await page.bringToFront();
  await expect(page.getByRole('heading', { name: 'Keytag is locked' })).toBeVisible();
});

test('has one window of its own, which comes back where it was', async ({ popup, context, background }) => {
  const opened = await popup.firstRunOnDevice();
  const first = context.waitForEvent('page');
  await choose(opened.page, 'Open in a window');
  const window = await first;
  await window.getByRole('searchbox').waitFor();
  await opened.page.bringToFront();
  await choose(opened.page, 'Open in a window');
  await opened.page.waitForTimeout(500);
  expect((await contexts(background, 'TAB')).filter((url) => url.endsWith('?window'))).toHaveLength(1);
  const place = { left: 60, top: 40, width: 420, height: 560 };
  await background.evaluate(async (to) => {
    const { popOutWindow } = await chrome.storage.session.get('popOutWindow');
    await chrome.windows.update(Number(popOutWindow), to);
  }, place);
  await expect
    .poll(() => background.evaluate(async () => (await chrome.storage.local.get('popOutPlace'))['popOutPlace']))
    .toEqual(place);
  await window.close();
  const second = context.waitForEvent('page');
  await choose(opened.page, 'Open in a window');
  const again = await second;
  await again.getByRole('searchbox').waitFor();
  // Playwright sizes every new window itself.
  await expect
    .poll(() =>
      background.evaluate(async () => {
        const { popOutWindow } = await chrome.storage.session.get('popOutWindow');
        const { left, top } = await chrome.windows.get(Number(popOutWindow));
        return { left, top };
      }),
    )
    .toEqual({ left: place.left, top: place.top });
});
