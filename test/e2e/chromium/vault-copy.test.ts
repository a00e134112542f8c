import type { Page, Worker } from '@playwright/test';
import { SecurityInfo } from '../pages/security-info';
import { expect, test } from './keytag';

const secret = 'JBSWY3DPEHPK3PXP';

/** What Chromium does with a database that it finds corrupted (docs/adr/0015). */
const loseDatabase = (background: Worker) =>
  background.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase('keytag');
        request.addEventListener('success', () => resolve());
        request.addEventListener('error', () => reject(request.error));
      }),
  );

/** One bit of the header is another: only the person can say what becomes of such a vault. */
const damageHeader = (background: Worker) =>
  background.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('keytag');
        request.addEventListener('error', () => reject(request.error));
        request.addEventListener('success', () => {
          const { result: db } = request;
          const transaction = db.transaction('vault', 'readwrite');
          const store = transaction.objectStore('vault');
          const stored = store.get('vault');
          stored.addEventListener('success', () => {
            stored.result.contents.data[3] ^= 1;
            store.put(stored.result, store.keyPath === null ? 'vault' : undefined);
          });
          transaction.addEventListener('complete', () => (db.close(), resolve()));
          transaction.addEventListener('abort', () => reject(transaction.error));
        });
      }),
  );

const kept = (background: Worker) =>
  background.evaluate(async () =>
    Object.keys(await chrome.storage.local.get(null)).filter((name) => name.startsWith('vaultCopy')),
  );

async function lock(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('menuitem', { name: 'Lock now' }).click();
  await page.getByRole('heading', { name: 'Keytag is locked' }).waitFor();
}

test('finds the accounts again, sealed, after the browser lost the database', async ({ background, popup }) => {
  const { popup: opened } = await popup.firstRun();
  await opened.addByHand('GitHub', 'ada', secret);
  await opened.addByHand('Fabrikam', 'bob', `${secret}AAAAAAAA`);
  await lock(opened.page);
  await opened.page.close();
  await loseDatabase(background);

  const again = await popup.open();
  await again.unlock('wrong horse battery staple');
  await expect(again.page.getByText('This is not the passphrase.')).toBeVisible();
  await again.unlock();
  await expect(again.row('GitHub')).toBeVisible();
  await expect(again.row('Fabrikam')).toBeVisible();
  // It is a vault to write to, and what is written now is kept too.
  await again.addByHand('Contoso', 'cyd', `${secret}BBBBBBBB`);
  await again.page.close();
  await loseDatabase(background);
  const third = await popup.open();
  await expect(third.list.getByRole('listitem')).toHaveCount(3);
});

test('keeps no copy of a vault that the person gave up', async ({ background, popup }) => {
  const { popup: opened } = await popup.firstRun();
  await opened.addByHand('GitHub', 'ada', secret);
  await opened.page.close();
  expect(await kept(background)).not.toEqual([]);
  await damageHeader(background);

  const { page } = await popup.open();
  await page.getByRole('button', { name: 'Save the sealed data' }).click();
  await page.getByRole('button', { name: 'Start with an empty vault' }).click();
  await page.getByRole('button', { name: 'Take it away and start' }).click();
  await expect(page.getByLabel('The same passphrase again')).toBeVisible();
  expect(await kept(background)).toEqual([]);
  await page.close();
  await loseDatabase(background);
  const { page: after } = await popup.open();
  await expect(after.getByLabel('The same passphrase again')).toBeVisible();
});

test('lets no content script see it', async ({ context, page, overlay, popup }) => {
  const { popup: opened } = await popup.firstRun();
  await opened.addByHand('GitHub', 'ada', secret);
  const session = await context.newCDPSession(page);
  const worlds: { id: number; origin: string }[] = [];
  session.on('Runtime.executionContextCreated', ({ context: world }) => worlds.push(world));
  await session.send('Runtime.enable');
  await new SecurityInfo(page).open();
  await overlay.badge.waitFor();

  const own = worlds.findLast(({ origin }) => origin.startsWith('chrome-extension://'))!;
  const { result } = await session.send('Runtime.evaluate', {
    contextId: own.id,
    expression: "chrome.storage.local.get(null).then(() => 'read', (error) => error.message)",
    awaitPromise: true,
  });
  expect(result.value).toMatch(/Access to storage is not allowed from this context/);
});
