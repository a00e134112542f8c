import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { Secret, TOTP } from 'otpauth';
import { builtExtension } from '../built';
import { launchKeytag } from '../chromium';
import { codePages, serveCodePages } from '../code-pages';
import { withHostAccess } from '../host-access';
import type { Popup } from '../pages/popup';
import { openRealPopup, popupCount, realPopup, type RealPopup } from '../pages/real-popup';
import { expect, test as base } from './keytag';

const secret = 'JBSWY3DPEHPK3PXP';
/** The codes of now and of the step that may have begun meanwhile. */
const codes = () =>
  [0, 30_000].map((ago) => new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() - ago }));

interface Options {
  /** Hosts that count as granted. None: the extension is the built one, and the press of its button grants the page (`activeTab`). */
  hosts: readonly string[];
  open: () => Promise<RealPopup>;
}

const test = base.extend<Options>({
  hosts: [[], { option: true }],
  keytag: async ({ site, hosts }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'keytag-hosts-'));
    const built = builtExtension('chrome-mv3');
    const extension = hosts.length === 0 ? built : withHostAccess(built, hosts, folder);
    const keytag = await launchKeytag({
      site,
      extension,
      port: true,
      switches: ['--enable-unsafe-extension-debugging'],
    });
    await serveCodePages(keytag.context);
    await use(keytag);
    await keytag.close();
    rmSync(folder, { recursive: true, force: true });
  },
  open: async ({ keytag, page }, use) => {
    const opened: RealPopup[] = [];
    await use(async () => {
      await page.bringToFront();
      const popup = await openRealPopup(keytag, page.url());
      opened.push(popup);
      return popup;
    });
    await Promise.all(opened.map((popup) => popup.leave()));
  },
});

/** A vault with the accounts Example and Other, the first ones with these sites. */
async function seed(popup: Popup, ...sites: string[]): Promise<void> {
  const opened = await popup.firstRunOnDevice();
  const names = ['Example', 'Other'];
  await opened.addByHand(names[0]!, 'ada', secret);
  await opened.addByHand(names[1]!, 'bob', `${secret}AAAAAAAA`);
  for (const [at, site] of sites.entries()) {
    await opened.choose(names[at]!, 'Edit');
    await opened.page.getByLabel('Websites').fill(site);
    await opened.page.getByRole('button', { name: 'Save' }).click();
    await opened.search.waitFor();
  }
  await opened.page.close();
}

/** What stands in the page's fields. */
const values = (page: Page) =>
  page.locator('input').evaluateAll((all) => all.map((box) => (box instanceof HTMLInputElement ? box.value : '')));

/** Stops the popup's clock one second before the end of a step, and holds what waits for that end until `nextStep`. */
const lastSecond = `{
  const end = Math.ceil(Date.now() / 30_000) * 30_000;
  let now = end - 1000;
  Date.now = () => now;
  const later = setTimeout;
  const held = [];
  window.setTimeout = (work, time = 0) => (time < 1000 || time > 2000 ? later(work, time) : held.push(work));
  window.nextStep = () => {
    now = end + 100;
    for (const work of held) work();
  };
}`;

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

test('fills a row of boxes that is drawn anew after each digit', async ({ page, popup, open }) => {
  await seed(popup, 'example.com');
  await page.goto(codePages.split);
  await fillFirst(await open());
  const boxes = page.getByRole('textbox');
  await expect(async () => {
    const digits = await boxes.evaluateAll((all) =>
      all.map((box) => (box instanceof HTMLInputElement ? box.value : '')),
    );
    expect(codes()).toContain(digits.join(''));
  }).toPass();
  await expect(page.getByText('sent 0 times')).toBeVisible();
});

test('sends the form once when the settings say so', async ({ page, popup, open, background }) => {
  await seed(popup, 'example.com');
  await background.evaluate(() => chrome.storage.local.set({ codesSettings: { submitAfterFill: true } }));
  await page.goto(codePages.split);
  await fillFirst(await open());
  await expect(page.getByText('sent 1 times')).toBeVisible();
});

test('fills nothing into fields for other things, and says so', async ({ page, popup, open }) => {
  await seed(popup, 'example.com');
  await page.goto(codePages.wrong);
  const opened = await open();
  await fillFirst(opened);
  await opened.page.locator('::-p-text(Keytag sees no field for a one-time code on this page.)').wait();
  expect(await values(page)).toEqual(['', '', '', '', '', '']);
});

test('fills nothing when the page goes to another site meanwhile', async ({ page, popup, open }) => {
  await seed(popup, 'example.com');
  await page.goto(codePages.single);
  const opened = await open();
  await opened.page.locator('.fill-button').wait();
  // The last second of a step: Keytag waits for the next code, and the page leaves in between, however slow this machine is.
  await opened.page.evaluate(lastSecond);
  await fillFirst(opened);
  await opened.page.locator('::-p-text(This code is about to end.)').wait();
  await page.goto(codePages.foreign);
  await opened.page.evaluate('nextStep()');
  await opened.page.locator('::-p-text(The page changed meanwhile and nothing was filled.)').wait();
  expect(await values(page)).toEqual(['']);
});

test('asks again on another site, and warns that the account belongs elsewhere', async ({ page, popup, open }) => {
  await seed(popup, 'example.com');
  await page.goto(codePages.foreign);
  const { page: opened } = await open();
  await opened.locator('::-p-aria([name="More for Example"])').click();
  await opened.locator('::-p-text(Fill on this page)').click();
  await opened.locator('::-p-text(example.org)').wait();
  await opened.locator('::-p-text(Example belongs to example.com.)').wait();
  await opened.locator('::-p-aria([name="Do not fill"])').click();
  expect(await values(page)).toEqual(['']);
});

test.describe('with the hosts granted, as a test cannot be granted them otherwise', () => {
  test.use({ hosts: ['https://*.example.com/*', 'https://*.example.org/*'] });

  test("fills a frame of the page's own site, and none of another site", async ({ page, popup, open }) => {
    await seed(popup, 'example.com');
    await page.goto(codePages.frames);
    const field = (url: string) => page.frame({ url })!.getByLabel('Verification code');
    await field(codePages.sameSiteFrame).waitFor();
    await field(codePages.foreignFrame).click();
    await fillFirst(await open());
    await expect(async () => expect(codes()).toContain(await field(codePages.sameSiteFrame).inputValue())).toPass();
    expect(await field(codePages.foreignFrame).inputValue()).toBe('');
  });

  test("fills no sandboxed frame, though its address is the page's own site", async ({ page, popup, open }) => {
    await seed(popup, 'example.com');
    await page.goto(codePages.sandboxed);
    const frame = page.frame({ url: codePages.sameSiteFrame })!;
    const field = frame.getByLabel('Verification code');
    await field.click();
    expect(await frame.evaluate(() => [window.origin, document.activeElement?.tagName])).toEqual(['null', 'INPUT']);
    const opened = await open();
    await fillFirst(opened);
    await opened.page.locator('::-p-text(Keytag sees no field for a one-time code on this page.)').wait();
    expect(await field.inputValue()).toBe('');
  });

  // No browser lets a test choose from its own menus or press its own keys: the event that they send is sent to the worker instead.
  for (const [way, send] of [
    ['the menu of a text field', "chrome.contextMenus.onClicked.dispatch({ menuItemId: 'fill-code' }, tab)"],
    ['the key', "chrome.commands.onCommand.dispatch('fill-code', tab)"],
  ] as const) {
    test(`fills by ${way}, and closes by itself`, async ({ keytag, page, popup, background }) => {
      await seed(popup, 'example.com');
      await page.goto(codePages.single);
      await page.bringToFront();
      await background.evaluate(`chrome.tabs.query({ active: true, currentWindow: true }).then(([tab]) => ${send})`);
      await expect(async () =>
        expect(codes()).toContain(await page.getByLabel('Verification code').inputValue()),
      ).toPass();
      await expect(async () => expect(await popupCount(keytag)).toBe(0)).toPass();
    });
  }

  test('shows what there is when two accounts belong to the site', async ({ keytag, page, popup, background }) => {
    await seed(popup, 'example.com', 'example.com');
    await page.goto(codePages.single);
    await page.bringToFront();
    await background.evaluate(
      "chrome.tabs.query({ active: true, currentWindow: true }).then(([tab]) => chrome.commands.onCommand.dispatch('fill-code', tab))",
    );
    const opened = await realPopup(keytag);
    await opened.page.waitForFunction(() => document.querySelectorAll('.fill-button').length === 2);
    expect(await values(page)).toEqual(['']);
    await opened.leave();
  });
});
