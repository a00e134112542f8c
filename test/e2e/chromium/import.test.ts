import { readFileSync } from 'node:fs';
import { makeZip } from '../../core/transfer/make/zip';
import { ImportPage } from '../pages/import';
import { expect, test } from './keytag';

const link = (name: string, secret: string) => `otpauth://totp/${name}:alice?secret=${secret}&issuer=${name}`;

test('opens an encrypted backup, shows it, adds it, and knows it the second time', async ({ keytag, popup }) => {
  const first = await popup.firstRunOnDevice();
  const importing = await ImportPage.open(keytag);
  const database = readFileSync('test/fixtures/transfer/keepass-twofish.kdbx');

  await importing.choose('passwords.kdbx', database);
  await importing.unlock('not the password');
  await expect(importing.problem).toContainText('The password is wrong');
  await importing.unlock('pass wörd');
  await expect(importing.page.getByRole('heading', { name: '40 accounts in this file (KeePass)' })).toBeVisible();
  await expect(importing.rows.first()).toContainText(/T0.*New.*\d{4}/s);
  await first.page.reload();
  await expect(first.page.getByText('No accounts yet')).toBeVisible();

  await importing.page.getByRole('button', { name: 'Add 40 accounts' }).click();
  await expect(importing.page.getByRole('heading', { name: '40 accounts added' })).toBeVisible();
  await first.page.reload();
  await first.search.fill('T39');
  await expect(first.list.getByRole('listitem')).toHaveCount(1);

  await importing.page.getByRole('button', { name: 'Import more files' }).click();
  await importing.choose('again.kdbx', database);
  await importing.unlock('pass wörd');
  await expect(importing.page.getByText('40 already there')).toBeVisible();
  await expect(importing.page.getByRole('button', { name: 'Nothing chosen' })).toBeDisabled();
});

test('asks about what differs, reports what is not readable, and refuses a bomb', async ({ keytag, popup }) => {
  const first = await popup.firstRunOnDevice();
  const importing = await ImportPage.open(keytag);
  await importing.choose('one.txt', link('Example', 'GEZDGNBVGY3TQOJQ'));
  await importing.page.getByRole('button', { name: 'Add 1 account' }).click();
  await importing.page.getByRole('button', { name: 'Import more files' }).click();

  const lines = [link('Example', 'MZXW6YTBOI'), link('Fresh', 'MZXW6YTBOI2A'), link('Bad', '0189')];
  await importing.choose('two.txt', lines.join('\n'));
  await expect(importing.page.getByText('Another secret, so other codes')).toBeVisible();
  await importing.page.getByText('1 account could not be read').click();
  await expect(importing.page.getByText('line 3')).toBeVisible();
  await importing.page.getByRole('radio', { name: 'Keep both' }).check();
  await importing.page.getByRole('button', { name: 'Add 2 accounts' }).click();
  await importing.page.getByRole('button', { name: 'Import more files' }).click();

  const bomb = makeZip({ name: 'Accounts.txt', content: new Uint8Array(60_000_000), declaredSize: 100 });
  await importing.choose('Accounts.zip', bomb);
  await expect(importing.problem).toContainText('zip bomb');
  await first.page.reload();
  await expect(first.list.getByRole('listitem')).toHaveCount(3);
});

test('replaces what differs in one go, reads several files, and undoes the import', async ({ keytag, popup }) => {
  const first = await popup.firstRunOnDevice();
  const importing = await ImportPage.open(keytag);
  await importing.choose('one.txt', `${link('Example', 'GEZDGNBVGY3TQOJQ')}\n${link('Renamed', 'MFRGGZDFMZTWQ2LK')}`);
  await importing.page.getByRole('button', { name: 'Add 2 accounts' }).click();
  await importing.page.getByRole('button', { name: 'Import more files' }).click();

  await importing.chooseAll(
    ['new.txt', `${link('Example', 'MZXW6YTBOI')}\n${link('Fresh', 'MZXW6YTBOI2A')}`],
    ['broken.zip', 'PK\u0003\u0004 nothing'],
    ['again.txt', `${link('Fresh', 'MZXW6YTBOI2A')}\n${link('Called', 'MFRGGZDFMZTWQ2LK')}`],
  );
  await expect(importing.page.getByRole('heading', { name: '4 accounts in 2 files' })).toBeVisible();
  await expect(importing.page.getByRole('heading', { name: '1 file could not be read' })).toBeVisible();
  await expect(importing.page.getByText('1 repeated')).toBeVisible();
  const differing = importing.page.getByRole('list', { name: 'Accounts that differ' }).getByRole('listitem');
  await expect(differing).toHaveCount(2);
  await expect(differing.nth(0).locator('.code')).toHaveCount(2);
  await expect(differing.nth(1)).toContainText('Called Called, alice in the file');
  await importing.page.getByRole('group', { name: 'For all' }).getByRole('button', { name: 'Take the file' }).click();
  await importing.page.getByRole('button', { name: 'Add 1 and replace 2' }).click();
  await expect(importing.page.getByRole('heading', { name: '1 added, 2 replaced' })).toBeVisible();
  await first.page.reload();
  await expect(first.list.getByRole('listitem')).toHaveText([/Example/, /Called/, /Fresh/]);

  await importing.page.getByRole('button', { name: 'Undo the import' }).click();
  await expect(importing.page.getByRole('heading', { name: 'The import is undone' })).toBeVisible();
  await first.page.reload();
  await expect(first.list.getByRole('listitem')).toHaveText([/Example/, /Renamed/]);
});
