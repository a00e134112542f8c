/** Renders docs/icon.svg into public/icon/*.png. Run by hand after changing the drawing: `npx tsx scripts/icons.ts`. */
import { readFile } from 'node:fs/promises';
import { chromium } from '@playwright/test';

const svg = await readFile('docs/icon.svg', 'utf8');
const browser = await chromium.launch({
  executablePath: process.env['KEYTAG_BROWSER'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
for (const size of [16, 32, 48, 96, 128]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(
    `<body style="margin:0">${svg.replace('<svg', `<svg width="${size}" height="${size}"`)}</body>`,
  );
  await page.screenshot({ path: `public/icon/${size}.png`, omitBackground: true });
  await page.close();
}
await browser.close();
