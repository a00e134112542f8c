import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import type { Page } from 'puppeteer-core';
import { picture } from '../../core/otp/pictures';
import { expect, test } from './keytag';
import { chooseOnDevice } from './popup';

const link = (name: string, secret: string) => `otpauth://totp/${name}:alice?secret=${secret}&issuer=${name}`;

/** Files in a folder of their own; gives their paths. */
function written(files: Readonly<Record<string, string | Buffer>>): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'keytag-import-'));
  return Object.entries(files).map(([name, content]) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  });
}

function pngOf(text: string): Buffer {
  const { width, height, data } = picture(500, 500, [{ text, x: 40, y: 40, scale: 6 }]);
  const png = new PNG({ width, height });
  png.data = Buffer.from(data);
  return PNG.sync.write(png);
}

const heading = (page: Page) => page.$eval('h1', (element) => element.textContent);
const press = (page: Page, name: string) => page.locator(`::-p-aria([name="${name}"][role="button"])`).click();

test('imports several files: a list, a picture read by the worker, a replacement, an undo', async ({ firefox }) => {
  const popup = await firefox.openExtensionPage('popup.html');
  await chooseOnDevice(popup);
  const page = await firefox.openExtensionPage('import.html');
  const choose = async (files: Readonly<Record<string, string | Buffer>>) => {
    await page.locator('.transfer-drop').wait();
    const input = await page.$('input[type=file]');
    await input!.uploadFile(...written(files));
  };
  await choose({
    'links.txt': link('Example', 'GEZDGNBVGY3TQOJQ'),
    'code.png': pngOf(link('Scanned', 'MZXW6YTBOI2A')),
  });
  await expect.poll(() => heading(page)).toBe('2 accounts in 2 files');
  await press(page, 'Add 2 accounts');
  await expect.poll(() => heading(page)).toBe('2 accounts added');

  await press(page, 'Import more files');
  await choose({ 'changed.txt': link('Example', 'MFRGGZDFMZTWQ2LK') });
  await page.locator('::-p-aria([name="Take the file\'s"][role="radio"])').click();
  await press(page, 'Replace 1 account');
  await expect.poll(() => heading(page)).toBe('1 account replaced');
  await press(page, 'Undo the import');
  await expect.poll(() => heading(page)).toBe('The import is undone');
  await popup.bringToFront();
  await popup.evaluate(() => location.reload());
  await expect.poll(() => popup.evaluate(() => document.querySelectorAll('.entry').length)).toBe(2);
});

test('takes files that are dropped, and a link that is pasted', async ({ firefox }) => {
  const popup = await firefox.openExtensionPage('popup.html');
  await chooseOnDevice(popup);
  const page = await firefox.openExtensionPage('import.html');
  await page.locator('.transfer-drop').wait();
  await page.evaluate(
    (texts) => {
      const dataTransfer = new DataTransfer();
      for (const [place, text] of texts.entries()) dataTransfer.items.add(new File([text], `${place}.txt`));
      document.querySelector('.transfer-drop')!.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true }));
    },
    [link('One', 'GEZDGNBVGY3TQOJQ'), link('Two', 'MZXW6YTBOI2A')],
  );
  await expect.poll(() => heading(page)).toBe('2 accounts in 2 files');
  await press(page, 'Choose other files');
  await page.evaluate(
    (text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      // Firefox's own ClipboardEvent takes no clipboardData.
      document.body.dispatchEvent(Object.assign(new Event('paste', { bubbles: true }), { clipboardData }));
    },
    link('Pasted', 'GEZDGNBVGY3TQOJQ'),
  );
  await expect.poll(() => heading(page)).toBe('1 account in this file (otpauth links)');
});
