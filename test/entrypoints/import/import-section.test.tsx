import { cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { deleteDB } from 'idb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { backUpToFolder } from '../../../adapters/automatic-backup';
import { putClockCheck } from '../../../adapters/clock-skew';
import { changeCodesSettings } from '../../../adapters/codes-settings';
import { closeDatabase } from '../../../adapters/database';
import { openVault } from '../../../adapters/vault';
import { codeAt } from '../../../core/otp/code';
import { ImportSection } from '../../../entrypoints/import/import-section';

// The folder's own tests are in the browser: here it counts only that it is asked.
vi.mock('../../../adapters/automatic-backup', () => ({ backUpToFolder: vi.fn<() => Promise<void>>() }));
configure({ asyncUtilTimeout: 20_000 });

const vault = openVault();
const now = 1_800_000_010_000;

beforeEach(async () => {
  await deleteDB('keytag');
  fakeBrowser.reset();
  vi.useFakeTimers({ now, toFake: ['Date'] });
  await vault.create({ kind: 'device' });
});
afterEach(async () => {
  cleanup();
  vi.useRealTimers();
  await closeDatabase();
});

async function choose(): Promise<void> {
  render(<ImportSection />);
  const file = new File(['otpauth://totp/Contoso:ada?secret=JBSWY3DPEHPK3PXP&issuer=Contoso'], 'links.txt');
  const input = await screen.findByLabelText('Choose files', { selector: 'input' });
  fireEvent.change(input, { target: { files: [file] } });
}

it('shows the codes of the file by the clock of the list', async () => {
  const ahead = 180_000;
  await putClockCheck({ skew: ahead, uncertainty: 500, measuredAt: now });
  await changeCodesSettings({ correctClock: true });
  await choose();
  const add = await screen.findByRole('button', { name: 'Add 1 account' });
  const shown = document.querySelector('.transfer-list .code')!.textContent;
  fireEvent.click(add);
  await screen.findByRole('heading', { name: '1 account added' });
  const [entry] = (await vault.allEntries()).entries;
  expect(shown).toBe(codeAt(entry!, now + ahead));
});

it('backs up to the folder after an import, without another page', async () => {
  await choose();
  const add = await screen.findByRole('button', { name: 'Add 1 account' });
  await waitFor(() => expect(backUpToFolder).toHaveBeenCalled());
  vi.mocked(backUpToFolder).mockClear();
  fireEvent.click(add);
  await waitFor(() => expect(backUpToFolder).toHaveBeenCalledOnce());
});
