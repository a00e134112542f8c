import type { Page } from '@playwright/test';
import { bundle } from './bundle';
import { median } from './median';
import type { Row } from './row';

declare global {
  /** Left on the page by the bundle below: milliseconds. */
  var parsePlainly: (text: string) => number;
  /** Milliseconds from the choice of the file to the frame after the list was drawn. */
  var previewAfter: number | undefined;
}

const rounds = 15;
const lines = Array.from({ length: 5000 }, (_, place) => {
  const secret = `GEZDGNBVGY3TQOJQ${place.toString(2).padStart(16, '0').replaceAll('0', 'A').replaceAll('1', 'B')}`;
  return `otpauth://totp/Issuer%20${place}:person${place}%40example.com?secret=${secret}&issuer=Issuer%20${place}`;
}).join('\n');

/** The baseline: the same lines through the library that makes the codes, with no check and no list. */
const plainCode = `
  import { URI } from 'otpauth';
  globalThis.parsePlainly = (text) => {
    const start = performance.now();
    const parsed = text.split('\\n').map((line) => URI.parse(line));
    if (parsed.length !== 5000) throw new Error('not parsed');
    return performance.now() - start;
  };`;

const watchPreview = `
  globalThis.previewAfter = undefined;
  addEventListener('change', () => {
    const start = performance.now();
    const observer = new MutationObserver(() => {
      if (!document.querySelector('.transfer-row .code')) return;
      observer.disconnect();
      requestAnimationFrame(() => setTimeout(() => (globalThis.previewAfter = performance.now() - start)));
    });
    observer.observe(document, { childList: true, subtree: true });
  }, { capture: true, once: true });`;

/** Five thousand otpauth lines, from the choice of the file to the drawn list. */
export async function benchImport(page: Page): Promise<Row[]> {
  await page.getByText('This device only').click();
  await page.getByRole('button', { name: 'Continue without a passphrase' }).click();
  await page.getByRole('checkbox').check();
  await page.getByRole('button', { name: 'Done' }).click();
  await page.evaluate(await bundle(plainCode));
  const file = { name: 'links.txt', mimeType: 'text/plain', buffer: Buffer.from(lines) };
  const ours: number[] = [];
  const plain: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    await page.evaluate(watchPreview);
    await page.locator('input[type=file]').setInputFiles(file);
    await page.waitForFunction(() => globalThis.previewAfter !== undefined);
    ours.push(await page.evaluate(() => globalThis.previewAfter!));
    plain.push(await page.evaluate((text) => parsePlainly(text), lines));
    await page.getByRole('button', { name: 'Choose other files' }).click();
  }
  // The first loads the importers.
  const value = median(ours.slice(1));
  return [
    {
      what: 'import preview of 5,000 otpauth lines',
      value,
      unit: 'ms',
      budget: `< 1000; parsing alone ${median(plain.slice(1)).toFixed(1)} ms`,
      ok: value < 1000,
    },
  ];
}
