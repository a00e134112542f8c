import { readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { PNG } from 'pngjs';
import { picture } from '../core/otp/pictures';
import { bundle } from './bundle';
import { median } from './median';
import type { Row } from './row';

declare global {
  /** Left on the page by the bundle below: milliseconds of one reading. */
  var readPlainly: (image: string) => Promise<number>;
  var readInWorker: (path: string, image: string) => Promise<number>;
}

const link = 'otpauth://totp/Contoso:ada@contoso.com?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Contoso';
const rounds = 15;

/** The baseline: the whole picture in one plain call of the library, on the main thread. */
const plainCode = `
  import { decodeQRBatch } from 'qr/decode.js';
  globalThis.readPlainly = async (url) => {
    const bytes = Uint8Array.from(atob(url.slice(url.indexOf(',') + 1)), (character) => character.charCodeAt(0));
    const start = performance.now();
    const bitmap = await createImageBitmap(new Blob([bytes]));
    const { width, height } = bitmap;
    const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, width, height);
    const [texts] = await decodeQRBatch([{ width, height, data }]);
    if (!texts.some((text) => text === '${link}')) throw new Error('not read');
    return performance.now() - start;
  };
  let worker;
  globalThis.readInWorker = async (path, url) => {
    worker ??= new Worker(path, { type: 'module' });
    const bytes = Uint8Array.from(atob(url.slice(url.indexOf(',') + 1)), (character) => character.charCodeAt(0));
    const { port1, port2 } = new MessageChannel();
    const start = performance.now();
    const answer = new Promise((resolve) => port1.addEventListener('message', ({ data }) => resolve(data)));
    port1.start();
    worker.postMessage({ source: new Blob([bytes]), port: port2 }, [port2]);
    if (!(await answer).texts.includes('${link}')) throw new Error('not read');
    return performance.now() - start;
  };`;

/** A screenshot of a page full of text with one code in it. */
function screenshot(): string {
  const { width, height, data } = picture(3840, 2160, []);
  for (let line = 60; line < height - 60; line += 48) {
    for (let x = 120; x < 1900; x += 1) {
      if ((x >> 4) % 7 === 6 || ((x * 2654435761 + line * 40503) >>> 13) % 3 !== 0) continue;
      for (let y = line; y < line + 22; y += 1) data.fill(40, (y * width + x) * 4, (y * width + x) * 4 + 3);
    }
  }
  const code = picture(500, 500, [{ text: link, x: 20, y: 20, scale: 7 }]);
  const png = new PNG({ width, height });
  png.data = Buffer.from(data);
  for (let y = 0; y < 500; y += 1) {
    png.data.set(code.data.subarray(y * 2000, y * 2000 + 2000), ((y + 800) * width + 2400) * 4);
  }
  return `data:image/png;base64,${PNG.sync.write(png).toString('base64')}`;
}

/** A 4K screenshot read by the shipped worker, turn by turn with the baseline on the same page. */
export async function benchQr(page: Page): Promise<Row[]> {
  const image = screenshot();
  const worker = readdirSync('.output/chrome-mv3', { recursive: true, encoding: 'utf8' }).find((name) =>
    /\bqr-worker[\w-]*\.js$/.test(name),
  );
  if (!worker) throw new Error('the worker is not built');
  await page.evaluate(await bundle(plainCode));
  const times = await page.evaluate(
    async ([url, path, count]) => {
      const all: { ours: number; plain: number }[] = [];
      // The first starts the worker and compiles both.
      for (let round = 0; round <= count; round += 1) {
        // oxlint-disable-next-line no-await-in-loop
        all.push({ ours: await readInWorker(path, url), plain: await readPlainly(url) });
      }
      return all.slice(1);
    },
    [image, `/${worker}`, rounds] as const,
  );
  const value = median(times.map(({ ours }) => ours));
  const plain = median(times.map((time) => time.plain));
  return [
    {
      what: 'QR code in a 4K screenshot, in the worker',
      value,
      unit: 'ms',
      budget: `< 150; plain call ${plain.toFixed(1)} ms`,
      ok: value < 150,
    },
  ];
}
