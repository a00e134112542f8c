import type { Browser, Page } from 'puppeteer-core';
import * as v from 'valibot';
import { createSite } from '../../portal/site/site';
import { launchFirefox, type KeytagFirefox } from '../firefox';
import { passphrase } from '../pages/popup';
import { expect, test as base } from './keytag';

/** Firefox with an authenticator of its own making in place of real ones, and no question before an optional permission. */
const test = base.extend<{ firefox: KeytagFirefox }>({
  // A fixture must name what it needs, be it nothing.
  // oxlint-disable-next-line no-empty-pattern
  firefox: async ({}, use) => {
    const firefox = await launchFirefox(createSite({ knobs: {} }), {
      'extensions.webextOptionalPermissionPrompts': false,
      'security.webauth.webauthn_enable_softtoken': true,
      'security.webauth.webauthn_enable_usbtoken': false,
    });
    await addAuthenticator(firefox.browser);
    await use(firefox);
    await firefox.close();
  },
});

/** The connection under puppeteer, which has no words for an authenticator. */
const connected = v.object({
  connection: v.custom<{ send(method: string, parameters: object): Promise<unknown> }>((value) => value !== undefined),
});
const contextTree = v.object({
  result: v.object({ contexts: v.tupleWithRest([v.object({ context: v.string() })], v.unknown()) }),
});

/** Firefox's own service, called as Firefox's tests do. */
async function addAuthenticator(browser: Browser): Promise<void> {
  const { connection } = v.parse(connected, { connection: Reflect.get(browser, 'connection') });
  const tree = v.parse(contextTree, await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' }));
  const service = 'Cc["@mozilla.org/webauthn/service;1"].getService(Ci.nsIWebAuthnService)';
  const answer = await connection.send('script.evaluate', {
    expression: `${service}.addVirtualAuthenticator("ctap2_1", "internal", true, true, true, true)`,
    target: { context: tree.result.contexts[0].context },
    awaitPromise: true,
  });
  expect(answer).toMatchObject({ result: { type: 'success' } });
}

const press = (page: Page, name: string) => page.locator(`::-p-aria([name="${name}"][role="button"])`).click();
const text = (page: Page) => page.$eval('main', (main) => main.textContent);

/** Passphrase fields have no role to find them by; the second field of a form is the repetition. */
const fill = (page: Page, place: 'first' | 'last') =>
  page.locator(`.vault-field:${place}-of-type input[type=password]`).fill(passphrase);

async function firstRun(page: Page): Promise<void> {
  await fill(page, 'first');
  await fill(page, 'last');
  await press(page, 'Continue');
  await page.locator('input[type=checkbox]').click();
  await press(page, 'Done');
}

async function check(page: Page): Promise<void> {
  await fill(page, 'first');
  await press(page, 'Continue');
}

test('a passkey opens the vault, and opens nothing once it is removed', async ({ firefox }) => {
  const page = await firefox.openExtensionPage('options.html#vault');
  await page.setViewport({ width: 1180, height: 900 });
  await firstRun(page);
  await press(page, 'Add a passkey');
  await check(page);
  await expect.poll(() => text(page)).toContain('keytag.example');
  await press(page, 'Make the passkey');
  await expect.poll(() => text(page)).toContain('From now on this passkey opens Keytag too.');

  await press(page, 'Lock now');
  await press(page, 'Unlock with a passkey');
  await expect.poll(() => text(page)).toContain('Lock when not used for');

  await press(page, 'Remove');
  await check(page);
  await page.locator('input[type=checkbox]').click();
  await press(page, 'Done');
  await expect.poll(() => text(page)).toContain('Removed.');
  await press(page, 'Lock now');
  await expect.poll(() => text(page)).toContain('Keytag is locked');
  expect(await text(page)).not.toContain('Unlock with a passkey');
});
