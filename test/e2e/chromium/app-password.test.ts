import { clearNotifications, moveClock, said } from '../clock';
import { SecurityInfo } from '../pages/security-info';
import { expect, test } from './keytag';

test('an app password from its making on the page to its end', async ({
  site,
  background,
  page,
  overlay,
  dashboard,
  popup,
}) => {
  const securityInfo = new SecurityInfo(page);
  const opened = await popup.firstRunOnDevice();
  await opened.page.close();

  await test.step('Keytag asks what it is for', async () => {
    await page.bringToFront();
    await securityInfo.open();
    await securityInfo.toAppPasswordName('Scanner downstairs');
    await overlay.press(overlay.button('What is this app password for?'), overlay.panel);
    await overlay.panel.getByLabel('App or device type').fill('thunder');
    await overlay.panel
      .getByRole('button', { name: /Thunderbird/ })
      .first()
      .click();
    await overlay.panel.getByLabel('Which one').fill('Laptop');
    await overlay.panel.getByRole('button', { name: 'Remember', exact: true }).click();
    await expect(overlay.panel).toHaveCount(0);
  });

  await test.step('records that it was made, and a fingerprint on the person’s word', async () => {
    await securityInfo.next();
    await overlay.press(overlay.button('Your new app password'), overlay.panel);
    await expect(overlay.panel.getByText('Keytag noted that "Scanner downstairs" was created.')).toBeVisible();
    await overlay.panel.getByRole('button', { name: 'Keep a fingerprint' }).click();
    await expect(overlay.panel.getByText('Keytag keeps a fingerprint. It did not keep the password.')).toBeVisible();
    await securityInfo.done();
  });

  await test.step('it stands in the ledger, and its value nowhere', async () => {
    const view = await dashboard.open();
    await expect(view.getByText('Scanner downstairs').first()).toBeVisible();
    await expect(view.getByText('Laptop').first()).toBeVisible();
    const [appPassword] = site.state.account().issued;
    const stored = await background.evaluate(everythingStored);
    expect(stored).toContain('Scanner downstairs');
    expect(stored).not.toContain(appPassword);
    await view.close();
  });

  await test.step('a nudge comes with time', async () => {
    // Whether one is due today already depends on the day of the test: Microsoft's own dates are near.
    await clearNotifications(background);
    await moveClock(background, 400);
    await expect(async () => {
      const now = await said(background);
      expect(now.badge).toBe('1');
      expect(now.notifications).toHaveLength(1);
    }).toPass();
  });

  await test.step('deleting it on the page is noticed and asked about', async () => {
    await page.bringToFront();
    await securityInfo.open();
    await securityInfo.remove('App password Scanner downstairs');
    const question = overlay.button('"Scanner downstairs" is no longer listed. Did you delete it?');
    await overlay.press(question, overlay.panel);
    await overlay.panel.getByRole('button', { name: 'Yes, deleted' }).click();
    await expect(overlay.panel.getByText('Did you delete it?')).toHaveCount(0);
    await expect(async () => expect((await said(background)).badge).toBe('')).toPass();
  });
});

test('a password page with a short name and the limit of forty are the page’s own matter', async ({
  page,
  overlay,
}) => {
  const securityInfo = new SecurityInfo(page);
  await securityInfo.open('?kt-account=limit');
  await overlay.open();
  await expect(overlay.finding(/limit/i)).toBeVisible();
  await overlay.close();
  await securityInfo.toAppPasswordName('short');
  await securityInfo.next();
  await expect(securityInfo.dialog.getByRole('alert')).toContainText('limit of 40');
});

test('an app password of a personal account is offered for the list, and its value is kept nowhere', async ({
  site,
  background,
  page,
  overlay,
  dashboard,
}) => {
  await page.goto('https://account.live.com/proofs/AppPassword');
  await overlay.press(overlay.button('What is this app password for?'), overlay.panel);
  await expect(overlay.panel.getByText('Say what it is for, and Keytag adds it to your list.')).toBeVisible();
  await overlay.panel.getByLabel('Which one').fill('Living room console');
  await overlay.panel.getByRole('button', { name: 'Remember', exact: true }).click();
  await expect(overlay.panel.getByText('Keytag added this app password to your list.')).toBeVisible();
  const view = await dashboard.open();
  await expect(view.getByText('Living room console').first()).toBeVisible();
  const stored = await background.evaluate(everythingStored);
  for (const appPassword of site.state.account().issued) expect(stored).not.toContain(appPassword);
});

/** Every row of every store and every key of the extension's storage, as text. */
async function everythingStored(): Promise<string> {
  const rows: unknown[] = [await chrome.storage.local.get(), await chrome.storage.session.get()];
  for (const { name } of await indexedDB.databases()) {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(name!);
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error));
    });
    for (const store of database.objectStoreNames) {
      rows.push(
        await new Promise((resolve) => {
          const request = database.transaction(store).objectStore(store).getAll();
          request.addEventListener('success', () => resolve(request.result));
        }),
      );
    }
    database.close();
  }
  return JSON.stringify(rows, (_, value: unknown) =>
    ArrayBuffer.isView(value) ? [...new Uint8Array(value.buffer)] : value,
  );
}
