import { expect } from '@playwright/test';
import type { Page } from 'puppeteer-core';

/** A button of the overlay: puppeteer's `>>>` goes through its shadow root. */
const overlayButton = (page: Page, name: string) =>
  page.locator(`keytag-overlay >>> ::-p-aria([name="${name}"][role="button"])`);

/** Clicks until `effect` holds: a control that has just come into sight does not act at once. */
export async function press(page: Page, name: string, effect: () => Promise<boolean>): Promise<void> {
  await expect(async () => {
    if (!(await effect())) await overlayButton(page, name).setTimeout(5000).click();
    await expect.poll(effect, { timeout: 500 }).toBe(true);
  }).toPass({ timeout: 20_000 });
}

/** What the overlay says. */
export const overlayText = (page: Page) =>
  page.evaluate(
    () => document.querySelector('keytag-overlay')?.shadowRoot?.querySelector('.keytag')?.textContent ?? '',
  );
