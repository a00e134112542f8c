/** `npm run bench`: builds, measures against the budgets, prints a table. Informs; sizes are also gates of `npm test`. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { openBrowser } from '../test/bench/browser';
import { benchPageReading } from '../test/bench/page-reading';
import { benchPopup } from '../test/bench/popup';
import { printRows, type Row } from '../test/bench/row';
import { benchImport } from '../test/bench/import';
import { benchQr } from '../test/bench/qr';
import { benchSizes } from '../test/bench/sizes';

for (const command of ['prepare', 'zip']) {
  const { status } = spawnSync('node_modules/.bin/wxt', [command], { stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error(`wxt ${command} failed`);
}

async function pageReading(): Promise<Row[]> {
  const { context, close } = await openBrowser([]);
  const rows = await benchPageReading(context);
  await close();
  return rows;
}

async function imports(): Promise<Row[]> {
  const { context, ids, close } = await openBrowser([resolve('.output/chrome-mv3')]);
  const page = await context.newPage();
  await page.goto(`chrome-extension://${ids[0]}/import.html`);
  const rows = [...(await benchQr(page)), ...(await benchImport(page))];
  await close();
  return rows;
}

const rows = [...(await benchPopup()), ...(await pageReading()), ...(await imports()), ...benchSizes()];
printRows(rows);
