import { expect, test } from './keytag';

const secret = 'JBSWY3DPEHPK3PXP';

test('locks, refuses a wrong passphrase, opens with the right one', async ({ popup }) => {
  const { popup: opened } = await popup.firstRun();
  const { page } = opened;
  await opened.addByHand('GitHub', 'ada', secret);
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('menuitem', { name: 'Lock now' }).click();
  await expect(page.getByRole('heading', { name: 'Keytag is locked' })).toBeVisible();
  await opened.unlock('wrong horse battery staple');
  await expect(page.getByText('This is not the passphrase.')).toBeVisible();
  await expect(page.getByText('GitHub')).toHaveCount(0);
  await opened.unlock();
  await expect(opened.row('GitHub')).toBeVisible();
});

test('opens with the recovery code', async ({ popup }) => {
  const { popup: opened, recoveryCode } = await popup.firstRun();
  const { page } = opened;
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('menuitem', { name: 'Lock now' }).click();
  await page.getByRole('button', { name: 'Use the recovery code' }).click();
  await page.getByLabel('Recovery code').fill(recoveryCode);
  await page.getByRole('button', { name: 'Unlock' }).click();
  await expect(opened.search).toBeVisible();
});

test('opens a database of a newer version without writing to it', async ({ background, popup }) => {
  const opened = await popup.firstRunOnDevice();
  await opened.addByHand('GitHub', 'ada', secret);
  await opened.page.close();
  const version = await background.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const now = indexedDB.open('keytag');
        now.addEventListener('error', () => reject(now.error));
        now.addEventListener('success', () => {
          const next = now.result.version + 1;
          now.result.close();
          const newer = indexedDB.open('keytag', next);
          newer.addEventListener('error', () => reject(newer.error));
          newer.addEventListener('success', () => {
            newer.result.close();
            resolve(next);
          });
        });
      }),
  );
  const { page } = await popup.open();
  await expect(page.getByText(/A newer Keytag wrote this data/)).toBeVisible();
  const after = await background.evaluate(async () => (await indexedDB.databases()).map(({ version: is }) => is));
  expect(after).toEqual([version]);
});
