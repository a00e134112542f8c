import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from '@playwright/test';
import { SecurityInfo } from '../pages/security-info';
import { expect, test } from './keytag';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Serious and critical violations below `selector`, each with the elements it is about. */
async function violations(page: Page, selector: string): Promise<string[]> {
  await page.evaluate(axe);
  const results: AxeResults = await page.evaluate(`axe.run(${JSON.stringify(selector)})`);
  return results.violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}

/** How much wider than the window the content is: the page scrolls in one direction only (WCAG 1.4.10). */
async function overflow(page: Page): Promise<number> {
  // The popup's root asks for a toolbar popup's width; its body takes what it is given.
  return page.evaluate(() => document.body.scrollWidth - window.innerWidth);
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`no serious violation in the popup: ${colorScheme}`, async ({ popup }) => {
    const first = await popup.open();
    await first.page.emulateMedia({ colorScheme });
    await first.page.getByRole('heading', { level: 1 }).waitFor();
    expect(await violations(first.page, 'body')).toEqual([]);
    await first.choosePassphrase();
    await first.addByHand('GitHub', 'ada', 'JBSWY3DPEHPK3PXP');
    expect(await violations(first.page, 'body')).toEqual([]);
    await first.page.getByRole('button', { name: 'Add an account' }).click();
    await first.page.getByLabel('Link or secret').waitFor();
    expect(await violations(first.page, 'body')).toEqual([]);
    await first.page.getByRole('button', { name: 'Enter the details by hand' }).click();
    expect(await violations(first.page, 'body')).toEqual([]);
  });

  test(`no serious violation in the side panel, with a wrong clock: ${colorScheme}`, async ({
    popup,
    context,
    keytag,
    background,
  }) => {
    const opened = await popup.firstRunOnDevice();
    await opened.addByHand('GitHub', 'ada', 'JBSWY3DPEHPK3PXP');
    await background.evaluate(() =>
      chrome.storage.local.set({ clockCheck: { skew: -95_000, uncertainty: 600, measuredAt: Date.now() } }),
    );
    const page = await context.newPage();
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto(`chrome-extension://${keytag.extensionId}/sidepanel.html`);
    await page.getByText("This computer's clock is about 95 seconds ahead.").waitFor();
    expect(await violations(page, 'body')).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await page.getByRole('button', { name: 'Correct codes by it' }).click();
    await page.getByText('Codes are corrected for that.').waitFor();
    expect(await violations(page, 'body')).toEqual([]);
  });

  test(`no serious violation in the dashboard: ${colorScheme}`, async ({ dashboard, popup }) => {
    const opened = await popup.firstRunOnDevice();
    await opened.addByHand('GitHub', 'ada', 'JBSWY3DPEHPK3PXP');
    const page = await dashboard.open();
    await page.emulateMedia({ colorScheme });
    for (const link of await dashboard.sections(page)) {
      await dashboard.show(page, link);
      expect(await violations(page, 'body')).toEqual([]);
    }
    await page.goto(`${page.url().split('#')[0]}#add`);
    await page.getByRole('button', { name: 'Save' }).waitFor();
    expect(await violations(page, 'body')).toEqual([]);
  });

  test(`no serious violation in the overlay: ${colorScheme}`, async ({ page, overlay }) => {
    await page.emulateMedia({ colorScheme });
    await new SecurityInfo(page).open();
    await overlay.badge.waitFor();
    expect(await violations(page, 'keytag-overlay')).toEqual([]);
    await overlay.open();
    expect(await violations(page, 'keytag-overlay')).toEqual([]);
  });
}

test('everything fits into 320 pixels', async ({ page, overlay, popup, dashboard }) => {
  const opened = await popup.open();
  await opened.page.setViewportSize({ width: 320, height: 600 });
  await opened.page.getByRole('heading', { level: 1 }).waitFor();
  expect(await overflow(opened.page)).toBeLessThanOrEqual(0);
  await opened.page.getByRole('radio', { name: /this device only/i }).check();
  await opened.page.getByRole('button', { name: 'Continue without a passphrase' }).click();
  await opened.keepRecoveryCode();
  await opened.addByHand(
    'A service with a very long name indeed',
    'and.a.very.long.account@name.example',
    'JBSWY3DPEHPK3PXP',
  );
  expect(await overflow(opened.page)).toBeLessThanOrEqual(0);

  const board = await dashboard.open();
  await board.setViewportSize({ width: 320, height: 640 });
  for (const link of await dashboard.sections(board)) {
    await dashboard.show(board, link);
    expect(await overflow(board)).toBeLessThanOrEqual(0);
  }

  await page.bringToFront();
  await page.setViewportSize({ width: 320, height: 640 });
  await new SecurityInfo(page).open();
  await overlay.open();
  const box = (await overlay.panel.boundingBox())!;
  expect(box.x).toBeGreaterThanOrEqual(0);
  expect(box.x + box.width).toBeLessThanOrEqual(320);
});
