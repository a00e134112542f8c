import type { Locator, Page } from '@playwright/test';
import { PNG } from 'pngjs';
import type { NewEntry } from '../../../core/otp/entry';
import { writeMigration } from '../../../core/otp/migration-write';
import { picture } from '../../core/otp/pictures';
import { createSite } from '../../portal/site/site';
import { filmOf } from '../camera';
import { launchKeytag, type KeytagBrowser } from '../chromium';
import { ImportPage } from '../pages/import';
import { Popup } from '../pages/popup';
import { expect, test } from './keytag';

const link = 'otpauth://totp/Contoso:ada?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Contoso';
const other = 'otpauth://totp/Fabrikam:bob?secret=MZXW6YTBOI2A&issuer=Fabrikam';

function pngOf(...codes: Parameters<typeof picture>[2]): Buffer {
  const { width, height, data } = picture(1000, 600, codes);
  const png = new PNG({ width, height });
  png.data = Buffer.from(data);
  return PNG.sync.write(png);
}

const entries = Array.from({ length: 12 }, (_, place): NewEntry => ({
  type: 'totp',
  issuer: 'Example',
  label: `person ${place}`,
  secret: Uint8Array.of(1, 2, 3, place),
  algorithm: 'SHA1',
  digits: 6,
  period: 30,
  counter: 0n,
}));
const { texts: parts } = writeMigration(entries, 7);

test('imports pictures of an export in any order, read by the worker', async ({ keytag, popup }) => {
  await popup.firstRunOnDevice();
  const importing = await ImportPage.open(keytag);
  const workers: string[] = [];
  importing.page.on('worker', (worker) => workers.push(worker.url()));
  await importing.chooseAll(
    ['2.png', pngOf({ text: parts[1]!, x: 20, y: 20, scale: 4 })],
    ['broken.png', pngOf().subarray(0, 300)],
    ['1.png', pngOf({ text: parts[0]!, x: 20, y: 20, scale: 4 }, { text: link, x: 600, y: 100, scale: 5 })],
  );
  await expect(importing.page.getByRole('heading', { name: '13 accounts in 2 files' })).toBeVisible();
  await expect(importing.page.getByText('truncated or damaged')).toBeVisible();
  expect(workers.some((url) => url.includes('/qr-worker'))).toBe(true);
});

/** A popup in a tab that takes itself for the one at the toolbar, above a page that looks like this. */
async function abovePage(page: Page, image: Buffer): Promise<void> {
  await page.addInitScript(
    (url) => {
      Object.assign(chrome.tabs, {
        getCurrent: (...given: unknown[]) => answer(given, undefined),
        captureVisibleTab: (...given: unknown[]) => answer(given, url),
      });
      function answer(given: unknown[], value: unknown): unknown {
        const last = given.at(-1);
        return typeof last === 'function' ? last(value) : Promise.resolve(value);
      }
    },
    `data:image/png;base64,${image.toString('base64')}`,
  );
  await page.reload();
}

const twoCodes = pngOf({ text: link, x: 50, y: 100, scale: 5 }, { text: other, x: 600, y: 100, scale: 5 });

/** The tab that "Select an area" opens, with its picture. */
async function openArea({ context }: KeytagBrowser, popup: Popup): Promise<{ page: Page; area: Locator }> {
  const first = await popup.firstRunOnDevice();
  await abovePage(first.page, twoCodes);
  await first.page.getByRole('button', { name: 'Add an account' }).first().click();
  const opened = context.waitForEvent('page');
  await first.page.getByRole('button', { name: 'Select an area of the page' }).click();
  const page = await opened;
  const area = page.getByRole('button', { name: 'Picture of the page' });
  await expect(area.locator('img')).toBeVisible();
  return { page, area };
}

test('reads the area that is drawn on the picture of the page', async ({ keytag, popup }) => {
  const { page, area } = await openArea(keytag, popup);
  const box = (await area.boundingBox())!;
  const drag = async (from: number, to: number) => {
    await page.mouse.move(box.x + box.width * from, box.y + box.height * 0.1);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * to, box.y + box.height * 0.95, { steps: 5 });
    await page.mouse.up();
  };
  await drag(0.45, 0.58);
  await expect(page.getByText('No QR code could be read in this area.', { exact: false })).toBeVisible();
  await drag(0.58, 0.97);
  await expect(page.getByRole('checkbox')).toHaveCount(1);
  await page.getByRole('button', { name: 'Add 1 account' }).click();
  await expect(page.getByText('Fabrikam')).toBeVisible();
  expect(JSON.stringify(await page.evaluate(() => chrome.storage.local.get()))).not.toContain('data:image');
});

test('takes the area from the keyboard too', async ({ keytag, popup }) => {
  const { page, area } = await openArea(keytag, popup);
  await area.focus();
  const keys = ['ArrowLeft', 'ArrowUp', 'Shift+ArrowDown', 'Shift+ArrowRight'].flatMap((key, place) =>
    Array.from({ length: [20, 12, 20, 8][place]! }, () => key),
  );
  for (const key of keys) await page.keyboard.press(key);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('checkbox')).toHaveCount(1);
  await expect(page.getByText('Contoso')).toBeVisible();
});

test('says that the picture is gone when the tab is loaded again, and stands there meanwhile', async ({
  keytag,
  popup,
}) => {
  const { page } = await openArea(keytag, popup);
  await page.reload();
  const gone = page.getByText('The picture of the page is gone.', { exact: false });
  await expect(page.getByRole('heading', { name: 'Select an area' })).toBeVisible();
  expect(await gone.count()).toBe(0);
  await expect(gone).toBeVisible();
});

const camera = (film: string, ui: string) => [
  '--use-fake-device-for-media-stream',
  `--use-file-for-fake-video-capture=${film}`,
  `--use-fake-ui-for-media-stream${ui}`,
];

test('reads the parts of an export from the camera', async () => {
  const keytag = await launchKeytag({ site: createSite({ knobs: {} }), switches: camera(filmOf(parts), '') });
  try {
    const { page } = await new Popup(keytag).firstRunOnDevice();
    await page.goto(`chrome-extension://${keytag.extensionId}/popup.html?view=camera`);
    // It stands there for less than a second, until the film shows the other part.
    await page.evaluate(`new MutationObserver(() => {
      if (document.body.innerText.includes('1 of 2 read')) document.body.dataset.half = 'told';
    }).observe(document.body, { subtree: true, childList: true, characterData: true })`);
    await page.getByRole('button', { name: 'Start the camera' }).click();
    await expect(page.getByRole('checkbox')).toHaveCount(12);
    expect(await page.locator('body').getAttribute('data-half')).toBe('told');
    await page.getByRole('button', { name: 'Add 12 accounts' }).click();
    await expect(page.getByText('person 3', { exact: true })).toBeVisible();
  } finally {
    await keytag.close();
  }
});

test('says what to do when the camera is not allowed', async () => {
  const keytag = await launchKeytag({ site: createSite({ knobs: {} }), switches: camera(filmOf([link]), '=deny') });
  try {
    const { page } = await new Popup(keytag).firstRunOnDevice();
    await page.goto(`chrome-extension://${keytag.extensionId}/popup.html?view=camera`);
    await page.getByRole('button', { name: 'Start the camera' }).click();
    await expect(page.getByText('Keytag may not use the camera.', { exact: false })).toBeVisible();
  } finally {
    await keytag.close();
  }
});
