import type { Page } from '@playwright/test';
import { readTransfer } from '../../../core/transfer/read';
import { ImportPage } from '../pages/import';
import { passphrase } from '../pages/popup';
import { expect, test } from './keytag';

const password = 'a password for the folder';

/** The origin's private folder stands for the one that a person picks: the same handles and the same writing, without the dialog. */
const pickInstead = `window.showDirectoryPicker = async () =>
  (await navigator.storage.getDirectory()).getDirectoryHandle('picked', { create: true });`;

/** The browser forgot the permission, as after a restart. */
const permissionLapsed = `
  FileSystemHandle.prototype.queryPermission = async () => (window.allowed ? 'granted' : 'prompt');
  FileSystemHandle.prototype.requestPermission = async () => ((window.allowed = true), 'granted');`;

async function files(page: Page): Promise<Record<string, string>> {
  return page.evaluate(async () => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('picked');
    const all: Record<string, string> = {};
    for await (const handle of folder.values()) {
      // A file that is just being written anew can be read a moment later only.
      const file = handle instanceof FileSystemFileHandle ? await handle.getFile().catch(() => null) : null;
      const text = await file?.text().catch(() => null);
      if (file && typeof text === 'string') all[file.name] = text;
    }
    return all;
  });
}

async function put(page: Page, name: string, text: string): Promise<void> {
  await page.evaluate(
    async ([file, content]) => {
      const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('picked', { create: true });
      const writable = await (await folder.getFileHandle(file!, { create: true })).createWritable();
      await writable.write(content!);
      await writable.close();
    },
    [name, text],
  );
}

async function held(text: string): Promise<string[]> {
  const { opened } = await readTransfer(new TextEncoder().encode(text), async () => null);
  const { entries } = opened.locked ? await opened.unlock(password) : opened.imported;
  return entries.map(({ issuer }) => issuer);
}

async function choosePassword(page: Page): Promise<void> {
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByLabel('The same password again').fill(password);
  await page.getByRole('button', { name: 'Begin' }).click();
}

test('writes every change to the folder, keeps five days, touches nothing of others', async ({ keytag, popup }) => {
  const { popup: opened } = await popup.firstRun();
  await opened.addByHand('Contoso', 'ada', 'JBSWY3DPEHPK3PXP');
  const page = await keytag.context.newPage();
  await page.addInitScript(pickInstead);
  await page.goto(`chrome-extension://${keytag.extensionId}/options.html#backup`);
  await put(page, 'holiday.jpg', 'x');
  await put(page, 'keytag-2020-01-01-000000-deadbeef.keytag.json', 'of another profile');

  await page.getByRole('button', { name: 'Choose a folder' }).click();
  await choosePassword(page);
  await expect(page.getByText(/Last written and read again/)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'All your accounts are in a backup' })).toBeVisible();
  const [name] = Object.keys(await files(page)).filter((one) => !/holiday|deadbeef/.test(one));
  expect(name).toMatch(/^keytag-\d{4}-\d\d-\d\d-\d{6}-[0-9a-f]{8}\.keytag\.json$/);
  expect(await held((await files(page))[name!]!)).toEqual(['Contoso']);

  // Older days of this folder, and what a kill left behind today.
  const tag = name!.slice(-20, -12);
  for (const day of ['11', '12', '13', '14', '15', '16']) {
    // oxlint-disable-next-line no-await-in-loop
    await put(page, `keytag-2026-01-${day}-120000-${tag}.keytag.json`, 'an older day');
  }
  await put(page, `keytag-2026-01-17-120000-${tag}.keytag.json`, '');
  await opened.addByHand('GitHub', 'ada', 'GEZDGNBVGY3TQOJQ');
  const own = async () =>
    Object.keys(await files(page))
      .filter((one) => one.includes(tag))
      .toSorted();
  await expect.poll(async () => (await own()).length, { timeout: 15_000 }).toBe(5);
  expect((await own()).slice(0, 4).map((one) => one.slice(7, 17))).toEqual(
    ['13', '14', '15', '16'].map((day) => `2026-01-${day}`),
  );
  const all = await files(page);
  expect(await held(all[(await own()).at(-1)!]!)).toEqual(['Contoso', 'GitHub']);
  expect(all['holiday.jpg']).toBe('x');
  expect(all['keytag-2020-01-01-000000-deadbeef.keytag.json']).toBe('of another profile');

  // An empty vault writes nothing over them.
  await opened.choose('Contoso', 'Delete');
  await opened.choose('GitHub', 'Delete');

  await opened.page.waitForTimeout(2500);
  const left = await files(page);
  expect((await held(left[(await own()).at(-1)!]!)).length).toBeGreaterThan(0);
});

test('asks for the permission again when it lapsed, and for the password after a new passphrase', async ({
  keytag,
  popup,
}) => {
  const { popup: opened } = await popup.firstRun();
  await opened.addByHand('Contoso', 'ada', 'JBSWY3DPEHPK3PXP');
  const page = await keytag.context.newPage();
  const address = `chrome-extension://${keytag.extensionId}/options.html#backup`;
  await page.addInitScript(pickInstead);
  await page.goto(address);
  await page.getByRole('button', { name: 'Choose a folder' }).click();
  await choosePassword(page);
  await expect(page.getByText(/Last written and read again/)).toBeVisible();
  await page.close();

  const lapsed = await keytag.context.newPage();
  await lapsed.addInitScript(permissionLapsed);
  await lapsed.goto(address);
  await expect(lapsed.getByText('needs your OK again')).toBeVisible();
  await lapsed.getByRole('button', { name: 'Allow it again' }).click();
  await expect(lapsed.getByText('needs your OK again')).toBeHidden();
  const before = Object.keys(await files(lapsed));
  expect(before).toHaveLength(1);

  await changePassphrase(lapsed);
  await opened.addByHand('GitHub', 'ada', 'GEZDGNBVGY3TQOJQ');
  await lapsed.evaluate("location.hash = 'backup'");
  await expect(lapsed.getByText('the key for these backups is gone on purpose')).toBeVisible();
  await lapsed.getByRole('button', { name: 'Choose the password again' }).click();
  await choosePassword(lapsed);
  await expect(lapsed.getByText('the key for these backups is gone on purpose')).toBeHidden();
  // The file of the day is there from before: it is written again a moment later.
  await expect
    .poll(async () => Promise.all(Object.values(await files(lapsed)).map((text) => held(text).catch(() => []))), {
      timeout: 20_000,
    })
    .toEqual([['Contoso', 'GitHub']]);
});

test('writes what was imported while the tab of the import is the only page', async ({ keytag, popup }) => {
  const { popup: opened } = await popup.firstRun();
  await opened.addByHand('Contoso', 'ada', 'JBSWY3DPEHPK3PXP');
  const page = await keytag.context.newPage();
  await page.addInitScript(pickInstead);
  await page.goto(`chrome-extension://${keytag.extensionId}/options.html#backup`);
  await page.getByRole('button', { name: 'Choose a folder' }).click();
  await choosePassword(page);
  await expect(page.getByText(/Last written and read again/)).toBeVisible();
  const importing = await ImportPage.open(keytag);
  await opened.page.close();
  await page.close();

  await importing.choose('one.txt', 'otpauth://totp/GitHub:ada?secret=GEZDGNBVGY3TQOJQ&issuer=GitHub');
  await importing.page.getByRole('button', { name: 'Add 1 account' }).click();
  await expect(importing.page.getByRole('heading', { name: '1 account added' })).toBeVisible();
  const newest = async () => {
    const all = await files(importing.page);
    return all[Object.keys(all).toSorted().at(-1)!]!;
  };
  await expect
    .poll(async () => held(await newest()).catch(() => []), { timeout: 15_000 })
    .toEqual(['Contoso', 'GitHub']);
});

/** A new key for the vault; and a change, so that there is something to back up. */
async function changePassphrase(page: Page): Promise<void> {
  await page.evaluate("location.hash = 'vault'");
  await page.getByRole('button', { name: 'Change the passphrase' }).click();
  await page.getByLabel('Current passphrase or recovery code').fill(passphrase);
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByLabel('Passphrase', { exact: true }).fill('another long passphrase of words');
  await page.getByLabel('The same passphrase again').fill('another long passphrase of words');
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('checkbox', { name: 'I keep this code in a safe place.' }).check();
  await page.getByRole('button', { name: 'Done' }).click();
  await page.getByText('The new recovery code is the only one that works').waitFor();
}
