import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { Secret, TOTP } from 'otpauth';
import { builtExtension } from '../built';
import { launchKeytag } from '../chromium';
import { codePages, serveCodePages } from '../code-pages';
import { withHostAccess } from '../host-access';
import { openRealPopup, type RealPopup } from '../pages/real-popup';
import { expect, test as base } from './keytag';

const secret = 'JBSWY3DPEHPK3PXP';
/** The codes of now and of the step that may have begun meanwhile. */
const codes = () =>
  [0, 30_000].map((ago) => new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() - ago }));

const test = base.extend<{ open: () => Promise<RealPopup> }>({
  keytag: async ({ site }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'keytag-hosts-'));
    const hosts = ['https://*.example.com/*', 'https://*.example.org/*'];
    const extension = withHostAccess(builtExtension('chrome-mv3'), hosts, folder);
    const keytag = await launchKeytag({ site, extension, port: true });
    await serveCodePages(keytag.context);
    await use(keytag);
    await keytag.close();
    rmSync(folder, { recursive: true, force: true });
  },
  open: async ({ keytag, page }, use) => {
    const opened: RealPopup[] = [];
    await use(async () => {
      await page.bringToFront();
      const popup = await openRealPopup(keytag);
      opened.push(popup);
      return popup;
    });
    await Promise.all(opened.map((popup) => popup.leave()));
  },
});

/** A vault with one account called Example. */
async function seed(popup: {
  firstRunOnDevice(): Promise<{ addByHand(...names: [string, string, string]): Promise<void>; page: Page }>;
}) {
  const opened = await popup.firstRunOnDevice();
  await opened.addByHand('Example', 'ada', secret);
  await opened.addByHand('Other', 'bob', `${secret}AAAAAAAA`);
  await opened.page.close();
}

async function fillFirst({ page }: RealPopup): Promise<void> {
  await page.locator('.entries-title ::-p-text(For example.com)').wait();
  await page.locator('.fill-button').click();
}

async function confirm({ page }: RealPopup): Promise<void> {
  await page.locator('::-p-aria([name="It belongs to example.com"])').click();
}

test('fills a single box after the person said once that the account belongs there', async ({ page, popup, open }) => {
  await seed(popup);
  await page.goto(codePages.single);
  const first = await open();
  await fillFirst(first);
  await confirm(first);
  await expect(async () => expect(codes()).toContain(await page.getByLabel('Verification code').inputValue())).toPass();
  await expect(async () => expect(await first.closed()).toBe(true)).toPass();
  await expect(page.getByText('sent 0 times')).toBeVisible();

  await page.reload();
  await fillFirst(await open());
  await expect(async () => expect(codes()).toContain(await page.getByLabel('Verification code').inputValue())).toPass();
});
