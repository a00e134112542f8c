/** `npm run bench`: builds, measures against the budgets, prints a table. Informs; sizes are also gates of `npm test`. */
import { spawnSync } from 'node:child_process';
import { openBrowser } from '../test/bench/browser';
import { benchPageReading } from '../test/bench/page-reading';
import { benchPopup } from '../test/bench/popup';
import { printRows, type Row } from '../test/bench/row';
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

const rows = [...(await benchPopup()), ...(await pageReading()), ...benchSizes()];
printRows(rows);
