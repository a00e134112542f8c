import type { Page } from 'puppeteer-core';

const button = (page: Page, name: string) => page.locator(`::-p-aria([name="${name}"][role="button"])`);
const field = (page: Page, name: string) => page.locator(`::-p-aria([name="${name}"][role="textbox"])`);

/** First run without a passphrase. */
export async function chooseOnDevice(page: Page): Promise<void> {
  await page.locator('::-p-text(This device only)').click();
  await button(page, 'Continue without a passphrase').click();
  await page.locator('input[type=checkbox]').click();
  await button(page, 'Done').click();
  await page.locator('input[type=search]').wait();
}

export async function addByHand(page: Page, issuer: string, label: string, secret: string): Promise<void> {
  await button(page, 'Add an account').click();
  await button(page, 'Enter the details by hand').click();
  await field(page, 'Website or service').fill(issuer);
  await field(page, 'Account name').fill(label);
  await field(page, 'Secret').fill(secret);
  await button(page, 'Add account').click();
  await button(page, 'Done').click();
  await page.locator('.entry .code').wait();
}
