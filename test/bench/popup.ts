import { resolve } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { writeBlankExtension } from './blank-extension';
import { openBrowser } from './browser';
import { median } from './median';
import type { Row } from './row';
import { addVaultCode } from './seed';

const passphrase = 'correct horse battery staple';
const rounds = 15;

declare global {
  /** Milliseconds from navigation start to the frame after the first code; left by `watchFirstCode`. */
  var firstCodeAt: number | undefined;
  /** When Enter was pressed, on the same clock. */
  var enterAt: number | undefined;
}

/** Runs before the page's own scripts: notes when the first code has been painted. Text, because tsx's own marks do not exist there. */
const watchFirstCode = `
  const observer = new MutationObserver(() => {
    if (!/\\d{3}\\s*\\d{3}/.test(document.getElementById('app')?.textContent ?? '')) return;
    observer.disconnect();
    requestAnimationFrame(() => setTimeout(() => (globalThis.firstCodeAt = performance.now())));
  });
  observer.observe(document, { childList: true, subtree: true, characterData: true });`;

async function firstCode(context: BrowserContext, url: string): Promise<number> {
  const page = await context.newPage();
  await page.addInitScript({ content: watchFirstCode });
  await page.goto(url);
  await page.waitForFunction(() => globalThis.firstCodeAt !== undefined);
  const at = await page.evaluate(() => globalThis.firstCodeAt!);
  await page.close();
  return at;
}

/** Main-thread task time in 10 s of doing nothing: the mean over a whole step, since codes change once in it. */
async function idleTaskTime(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const taskTime = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
  };
  await page.waitForTimeout(5000);
  const before = await taskTime();
  await page.waitForTimeout(30_000);
  return ((await taskTime()) - before) / 3;
}

/**
 * Lock, reopen, type, press Enter: from the key's own time until the first code is painted; and the key derivation alone on the same
 * page, the mean of one before and one after, since a noisy machine is not as fast in one moment as in the next.
 */
async function unlockTimes(context: BrowserContext, popup: string): Promise<{ unlock: number; kdf: number }> {
  const page = await context.newPage();
  await page.goto(popup);
  await page.evaluate(() => chrome.storage.session.clear());
  await page.reload();
  await page.locator('input[type=password]').fill(passphrase);
  await addVaultCode(page);
  const derive = () => page.evaluate((words) => globalThis.deriveKey(words), passphrase);
  const before = await derive();
  await page.evaluate(watchFirstCode);
  await page.evaluate(() => addEventListener('keydown', (event) => (globalThis.enterAt = event.timeStamp), true));
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => globalThis.firstCodeAt !== undefined, undefined, { polling: 20, timeout: 30_000 });
  const unlock = await page.evaluate(() => globalThis.firstCodeAt! - globalThis.enterAt!);
  const after = await derive();
  await page.close();
  return { unlock, kdf: (before + after) / 2 };
}

/** The popup and the blank page, turn by turn, so that both have the same machine. Medians, ms. */
async function turnByTurn(
  context: BrowserContext,
  popup: string,
  blank: string,
): Promise<{ ours: number; base: number }> {
  const ours: number[] = [];
  const blanks: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    blanks.push(await firstCode(context, blank));
    ours.push(await firstCode(context, popup));
  }
  return { ours: median(ours), base: median(blanks) };
}

/** The same for a list by name, which keeps what its first rows were. Leaves the person's own order as it was. */
async function sortedByName(context: BrowserContext, popup: string, blank: string): Promise<number> {
  const page = await context.newPage();
  await page.goto(popup);
  const sort = (by: string) => page.evaluate((name) => chrome.storage.local.set({ codesSettings: { sort: name } }), by);
  await sort('name');
  await firstCode(context, popup);
  const { ours, base } = await turnByTurn(context, popup, blank);
  await sort('manual');
  await page.close();
  return ours / base;
}

/** The popup with `count` entries. `share` and `sorted`: how many times as long as the blank page. */
async function benchCount(count: number): Promise<{ rows: Row[]; share: number; sorted: number }> {
  const { context, ids, close } = await openBrowser([resolve('.output/chrome-mv3'), await writeBlankExtension()]);
  const [popup = '', blank = ''] = ids.map((id) => `chrome-extension://${id}/popup.html`);
  const seed = await context.newPage();
  await seed.goto(popup);
  await addVaultCode(seed);
  await seed.evaluate(([words, wanted]) => globalThis.seedVault(words, wanted), [passphrase, count] as const);
  await seed.close();

  const { ours: first, base } = await turnByTurn(context, popup, blank);
  const rows: Row[] = [
    {
      what: `first code, ${count} entries`,
      value: first,
      unit: 'ms',
      budget: `blank page ${base.toFixed(1)} ms`,
      ok: null,
    },
    { what: `  against the blank page`, value: first / base, unit: 'x', budget: '<= 2', ok: first / base <= 2 },
  ];
  let sorted = Number.NaN;
  if (count === 5 || count === 1000) sorted = await sortedByName(context, popup, blank);
  if (count === 200) {
    const page = await context.newPage();
    await page.goto(popup);
    const idle = await idleTaskTime(page);
    rows.push({ what: 'idle popup, 200 entries, per 10 s', value: idle, unit: 'ms', budget: '< 60', ok: idle < 60 });
    await page.close();
  }
  if (count === 1000) {
    const times = [];
    for (let round = 0; round < rounds; round += 1) times.push(await unlockTimes(context, popup));
    const unlock = median(times.map((time) => time.unlock));
    const kdf = median(times.map((time) => time.kdf));
    const share = (kdf / unlock) * 100;
    rows.push(
      {
        what: 'unlock, 1000 entries',
        value: unlock,
        unit: 'ms',
        budget: `KDF alone ${kdf.toFixed(1)} ms, + 60`,
        ok: unlock <= kdf + 60,
      },
      { what: '  share of the KDF', value: share, unit: '%', budget: '>= 80', ok: share >= 80 },
    );
  }
  await close();
  return { rows, share: first / base, sorted };
}

/** First code at 5, 50, 200 and 1,000 entries, in two orders, idle time, unlock. Each figure is the median of 15. */
export async function benchPopup(): Promise<Row[]> {
  const rows: Row[] = [];
  const shares: number[] = [];
  const sorted: number[] = [];
  for (const count of [5, 50, 200, 1000]) {
    const result = await benchCount(count);
    rows.push(...result.rows);
    shares.push(result.share);
    sorted.push(result.sorted);
  }
  // Each against the blank page of its own minutes: a noisy machine is another one later.
  for (const [what, times] of [
    ['first code, 1000 against 5 entries', shares],
    ['  the same, sorted by name', sorted],
  ] as const) {
    const growth = times.at(-1)! / times[0]!;
    rows.push({ what, value: growth, unit: 'x', budget: '<= 1.3', ok: growth <= 1.3 });
  }
  return rows;
}
