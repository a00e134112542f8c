import type { BrowserContext } from '@playwright/test';
import { bundle } from './bundle';
import { median, quantile } from './median';
import type { Row } from './row';

declare global {
  /** Left on the page by the bundle below. */
  var readAndJudge: () => { outcome: string }[];
}

const address = 'https://mysignins.microsoft.com/security-info';

/** Sixty rows: every kind once, the rest app passwords, as a page at its limit shows them. */
function pageOfSixtyRows(): string {
  const kinds = [
    ['Microsoft Authenticator', 'Pixel 8'],
    ['Authenticator app', 'Time-based one-time password (TOTP)'],
    ['Phone', '+1 XXXXXXX12'],
    ['Alternate phone', '+49 XXXXXX34'],
    ['Office phone', '+44 XXXXXX56'],
    ['Email', 'me@example.com'],
    ['Security key', 'Blue key'],
    ['Password', 'Last updated 3 months ago'],
  ];
  const rows = Array.from({ length: 60 }, (_, place) => kinds[place] ?? ['App password', `Device ${place}`]);
  const html = rows.map(
    ([kind, value]) =>
      `<div role="row" class="ms-DetailsRow"><div role="gridcell"><i data-icon-name="Permissions"></i><span>${kind}</span></div><div role="gridcell"><span>${value}</span></div><div role="gridcell"><button class="ms-Link">Change</button></div><div role="gridcell"><button class="ms-Link">Delete</button></div></div>`,
  );
  return `<!doctype html><html lang="en"><head><meta name="app-version" content="4.0.2233"><meta name="description" content="My Sign-ins"><title>My Sign-Ins</title></head><body><div id="root"><main><h1>Security info</h1><button data-testid="add-method-button"><span data-automationid="splitbuttonprimary"><i data-icon-name="Add"></i>Add sign-in method</span></button><p>Default sign-in method: Phone - text +1 XXXXXXX12 <button>Change</button></p><div role="grid">${html.join('')}</div></main></div></body></html>`;
}

const readAndJudgeCode = `
  import { readPage } from '${process.cwd()}/portal/read';
  import { runChecks } from '${process.cwd()}/core/checks/run';
  globalThis.readAndJudge = () =>
    runChecks(readPage(document, location.href), { today: '2026-11-21', trackedAppPasswords: [] });`;

/** Reads and judges a page of 60 rows 200 times after a warm-up of 20. */
export async function benchPageReading(context: BrowserContext): Promise<Row[]> {
  const page = await context.newPage();
  await page.route(`${address}**`, (route) => route.fulfill({ contentType: 'text/html', body: pageOfSixtyRows() }));
  await page.goto(address);
  await page.addScriptTag({ content: await bundle(readAndJudgeCode) });
  const times = await page.evaluate(() => {
    if (!readAndJudge().some(({ outcome }) => outcome === 'fail' || outcome === 'needs-review')) {
      throw new Error('nothing was judged');
    }
    for (let round = 0; round < 20; round += 1) readAndJudge();
    return Array.from({ length: 200 }, () => {
      const start = performance.now();
      readAndJudge();
      return performance.now() - start;
    });
  });
  await page.close();
  const middle = median(times);
  const slow = quantile(times, 0.95);
  return [
    { what: 'read and judge 60 rows, median', value: middle, unit: 'ms', budget: '< 8', ok: middle < 8 },
    { what: 'read and judge 60 rows, 95th percentile', value: slow, unit: 'ms', budget: '< 16', ok: slow < 16 },
  ];
}
