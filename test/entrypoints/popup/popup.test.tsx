import { cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { deleteDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { putClockCheck } from '../../../adapters/clock-skew';
import { changeCodesSettings } from '../../../adapters/codes-settings';
import { closeDatabase } from '../../../adapters/database';
import { putEnrolment } from '../../../adapters/enrolment';
import { openVault } from '../../../adapters/vault';
import { parseOtpUri } from '../../../core/otp/uri';
import type { Entry } from '../../../core/otp/entry';
import { VaultReadOnly } from '../../../core/vault/errors';
import type { Vault } from '../../../core/vault/vault';
import { cheap } from '../../adapters/vault-samples';
import { Popup } from '../../../entrypoints/popup/popup';
import type { View } from '../../../entrypoints/popup/view';

const uri = (name: string, secret: string) => `otpauth://totp/${name}:ada?secret=${secret}&issuer=${name}`;
const copied = vi.fn<(text: string) => Promise<void>>();
let vault: Vault;
// Views load when they are first shown, and machines are noisy.
configure({ asyncUtilTimeout: 20_000 });

async function add(...uris: string[]): Promise<void> {
  const entries = uris.map((text) => {
    const read = parseOtpUri(text);
    if (!read.ok) throw new Error(read.why);
    return read.entry;
  });
  await vault.add(entries);
}

const open = (view: View = 'codes') => render(<Popup vault={vault} view={view} />);
const button = (name: string | RegExp) => screen.findByRole('button', { name });
const click = async (name: string | RegExp) => fireEvent.click(await button(name));
const type = async (label: string, value: string) =>
  fireEvent.input(await screen.findByLabelText(label), { target: { value } });

beforeEach(async () => {
  await deleteDB('keytag');
  fakeBrowser.reset();
  copied.mockReset().mockResolvedValue();
  Object.defineProperty(navigator, 'clipboard', { value: { writeText: copied }, configurable: true });
  vault = openVault({ cost: cheap });
});
afterEach(async () => {
  cleanup();
  await closeDatabase();
});

describe('the popup', () => {
  it('shows the first run until the recovery code is kept, then teaches', async () => {
    open();
    fireEvent.click(await screen.findByRole('radio', { name: /^This device only/i }));
    await click('Continue without a passphrase');
    expect(await screen.findByRole('heading', { name: 'Your recovery code' })).toBeTruthy();
    fireEvent.click(screen.getByLabelText('I keep this code in a safe place.'));
    await click('Done');
    expect(await screen.findByRole('heading', { name: 'No accounts yet' })).toBeTruthy();
  });

  it('asks a locked vault to be opened, then shows the codes', async () => {
    await vault.create({ kind: 'passphrase', passphrase: 'correct horse battery' });
    await add(uri('Contoso', 'MZXW6YTB'));
    await vault.lock();
    open();
    expect(await screen.findByRole('heading', { name: 'Keytag is locked' })).toBeTruthy();
    fireEvent.input(screen.getByLabelText('Passphrase'), { target: { value: 'correct horse battery' } });
    await click('Unlock');
    expect(await button(/^Contoso/)).toBeTruthy();
    await click('Menu');
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Lock now', hidden: true }));
    expect(await screen.findByRole('heading', { name: 'Keytag is locked' })).toBeTruthy();
  });

  it('shows the rescue screen when the vault can not be read, never a blank page', async () => {
    vi.spyOn(vault, 'status').mockRejectedValue(new TypeError('broken'));
    open();
    expect(await screen.findByRole('button', { name: /Save|Export/i })).toBeTruthy();
    expect(document.body.textContent).not.toContain('broken');
  });

  it('shows the rescue screen when a view breaks', async () => {
    await vault.create({ kind: 'device' });
    await add(uri('Contoso', 'MZXW6YTB'));
    const all = await vault.allEntries();
    // A row that no schema would let through: whatever breaks a view must not leave the page blank.
    const broken: Entry = JSON.parse(JSON.stringify({ ...all.entries[0], counter: '0', secret: null }));
    vi.spyOn(vault, 'firstEntries').mockResolvedValue([broken]);
    vi.spyOn(vault, 'allEntries').mockResolvedValue({
      entries: [broken],
      unreadable: 0,
    });
    open();
    expect(await screen.findByRole('button', { name: /Save|Export/i })).toBeTruthy();
  });
});

describe('codes', () => {
  // Near the end of a step a copy is told of in other words.
  beforeEach(() => void vi.useFakeTimers({ now: 10_000, toFake: ['Date'] }));
  afterEach(() => void vi.useRealTimers());
  beforeEach(async () => {
    await vault.create({ kind: 'device' });
  });

  it('copies, says so once, and counts the use', async () => {
    await add(uri('Contoso', 'MZXW6YTB'));
    open();
    const row = await button(/^Contoso/);
    fireEvent.click(row);
    expect(await screen.findByText('Code copied')).toBeTruthy();
    expect(copied).toHaveBeenCalledExactlyOnceWith(row.querySelector('.code')!.textContent);
    expect(screen.getByText('Code copied').closest('output')!.textContent).toBe('Code copied');
    await waitFor(async () => expect((await vault.allEntries()).entries[0]).toMatchObject({ uses: 1 }));
  });

  it('offers the next code where this one is about to end', async () => {
    await add(uri('Contoso', 'MZXW6YTB'));
    vi.setSystemTime(28_000);
    open();
    const row = await button(/^Contoso/);
    const ending = row.querySelector('.code')!.textContent;
    fireEvent.click(row);
    expect(await screen.findByText(/ends in a few seconds/)).toBeTruthy();
    expect(copied).toHaveBeenLastCalledWith(ending);
    vi.setSystemTime(31_000);
    await click('Copy next code');
    expect(await screen.findByText('Code copied')).toBeTruthy();
    expect(copied).toHaveBeenCalledTimes(2);
    expect(copied).not.toHaveBeenLastCalledWith(ending);
  });

  it('goes by the corrected clock where codes are corrected', async () => {
    await add(uri('Contoso', 'MZXW6YTB'));
    await putClockCheck({ skew: 18_000, uncertainty: 500, measuredAt: 0 });
    await changeCodesSettings({ correctClock: true });
    open();
    await click(/^Contoso/);
    expect(await screen.findByText(/ends in a few seconds/)).toBeTruthy();
    await waitFor(async () => expect((await vault.allEntries()).entries[0]).toMatchObject({ usedAt: 10_000 }));
  });

  it('says what to do when the browser refuses the clipboard', async () => {
    await add(uri('Contoso', 'MZXW6YTB'));
    copied.mockRejectedValue(new Error('denied'));
    open();
    await click(/^Contoso/);
    expect(await screen.findByText(/did not allow copying/)).toBeTruthy();
    expect((await vault.allEntries()).entries[0]!.uses).toBe(0);
  });

  it('deletes to the bin and takes it back', async () => {
    await add(uri('Contoso', 'MZXW6YTB'), uri('Fabrikam', 'MZXW6YTC'));
    open();
    await click('More for Contoso');
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Delete', hidden: true }));
    const undo = await button('Undo');
    await waitFor(() => expect(screen.queryByRole('button', { name: /^Contoso/ })).toBeNull());
    expect(await vault.bin()).toHaveLength(1);
    fireEvent.click(undo);
    expect(await button(/^Contoso/)).toBeTruthy();
    expect(await vault.bin()).toHaveLength(0);
  });

  it('counts HOTP up in the vault', async () => {
    await add('otpauth://hotp/Contoso:ada?secret=MZXW6YTB&counter=18446744073709551615');
    open();
    await click(/^Next code for Contoso/);
    await waitFor(async () => expect((await vault.allEntries()).entries[0]!.counter).toBe(0n));
  });

  it('says when nothing can be changed, and still copies', async () => {
    await add(uri('Contoso', 'MZXW6YTB'));
    vi.spyOn(vault, 'status').mockResolvedValue({ state: 'unlocked', slots: ['device'], readOnly: true });
    vi.spyOn(vault, 'change').mockRejectedValue(new VaultReadOnly());
    vi.spyOn(vault, 'apply').mockRejectedValue(new VaultReadOnly());
    open();
    expect(await screen.findByText(/A newer Keytag wrote this data/)).toBeTruthy();
    await click(/^Contoso/);
    expect(await screen.findByText('Code copied')).toBeTruthy();
    await click('More for Contoso');
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Pin to the top', hidden: true }));
    expect(await screen.findByText(/update Keytag\.$/)).toBeTruthy();
  });

  it('follows what another window changes', async () => {
    open();
    expect(await screen.findByRole('heading', { name: 'No accounts yet' })).toBeTruthy();
    await add(uri('Contoso', 'MZXW6YTB'));
    expect(await button(/^Contoso/)).toBeTruthy();
  });

  it('paints the order that was chosen at once, and holds it while codes are copied', async () => {
    await add(uri('Beta', 'MZXW6YTB'), uri('Alpha', 'MZXW6YTC'));
    await changeCodesSettings({ sort: 'most-used' });
    open();
    await click(/^Alpha/);
    await waitFor(async () => expect((await vault.allEntries()).entries[1]).toMatchObject({ uses: 1 }));
    const names = () => screen.getAllByRole('listitem').map((row) => row.querySelector('.entry-issuer')!.textContent);
    expect(names()).toEqual(['Beta', 'Alpha']);
    await changeCodesSettings({ sort: 'name' });
    await waitFor(() => expect(names()).toEqual(['Alpha', 'Beta']));
    cleanup();
    await changeCodesSettings({ sort: 'most-used' });
    open();
    await button(/^Alpha/);
    expect(names()).toEqual(['Alpha', 'Beta']);
  });

  it('edits an entry and keeps its secret', async () => {
    await add(uri('Contoso', 'MZXW6YTB'));
    open();
    await click('More for Contoso');
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Edit', hidden: true }));
    await type('Website or service', 'Renamed');
    await type('Tags', 'work');
    await click('Save');
    expect(await button(/^Renamed/)).toBeTruthy();
    const [entry] = (await vault.allEntries()).entries;
    expect(entry).toMatchObject({ issuer: 'Renamed', label: 'ada', tags: ['work'] });
    expect(new TextDecoder().decode(entry!.secret)).toBe('fooba');
  });
});

describe('adding', () => {
  beforeEach(async () => {
    await vault.create({ kind: 'device' });
  });

  const read = async (text: string) => {
    await type('Link or secret', text);
    await click('Read');
  };

  it('takes a link after a look at it, and shows its code', async () => {
    open('add');
    await read(uri('Contoso', 'MZXW6YTB'));
    expect((await vault.allEntries()).entries).toHaveLength(0);
    await click('Add 1 account');
    expect(await screen.findByRole('heading', { name: 'Account added' })).toBeTruthy();
    await click('Copy code');
    await waitFor(() => expect(copied).toHaveBeenCalledOnce());
    expect((await vault.allEntries()).entries).toMatchObject([{ issuer: 'Contoso', label: 'ada' }]);
  });

  it('says that an account is here already, and adds it only on the person’s word', async () => {
    await add(uri('Contoso', 'MZXW6YTB'));
    open('add');
    await read(uri('Other', 'MZXW6YTB'));
    expect(await screen.findByText(/In Keytag already, as Contoso, ada/)).toBeTruthy();
    expect((await button('Add')).hasAttribute('disabled')).toBe(true);
    fireEvent.click(screen.getByRole('checkbox'));
    await click('Add 1 account');
    expect(await screen.findByRole('heading', { name: 'Account added' })).toBeTruthy();
    expect((await vault.allEntries()).entries).toHaveLength(2);
  });

  it('asks about a duplicate that was typed by hand', async () => {
    await add(uri('Contoso', 'MZXW6YTB'));
    open('add');
    await click('Enter the details by hand');
    await type('Website or service', 'Again');
    await type('Secret', 'mzxw6ytb');
    await click('Add account');
    expect(await screen.findByText(/In Keytag already/)).toBeTruthy();
    expect((await vault.allEntries()).entries).toHaveLength(1);
  });

  it('explains Microsoft’s push code', async () => {
    open('add');
    await read('https://login.microsoftonline.com/authenticatorApp/activateAccount?accountType=mfa&source=qrCode');
    expect(await screen.findByText(/Set up a different authenticator app/)).toBeTruthy();
    await click('Scan again');
    expect(await screen.findByLabelText('Link or secret')).toBeTruthy();
  });

  it.each([
    ['hello', /neither a link nor a secret/],
    ['https://contoso.com/', /not for an authenticator app/],
    ['otpauth://totp/x?secret=MZXW8', /no digit 8/],
    ['otpauth://totp/x?secret=MZXW6YTB&algorithm=MD5', /MD5/],
  ])('says what is wrong with %s', async (text, sentence) => {
    open('add');
    await read(text);
    expect(await screen.findByText(sentence)).toBeTruthy();
    expect((await vault.allEntries()).entries).toHaveLength(0);
  });
});

describe('an enrolment', () => {
  beforeEach(async () => {
    await vault.create({ kind: 'device' });
    await putEnrolment({
      source: { uri: uri('Microsoft', 'MZXW6YTB') },
      host: 'mysignins.microsoft.com',
      at: Date.now(),
    });
  });

  it('is asked about when the popup opens, stored on the person’s word, and asked about once', async () => {
    open();
    expect(await screen.findByText('mysignins.microsoft.com shows this account.')).toBeTruthy();
    expect((await vault.allEntries()).entries).toHaveLength(0);
    await click('Add 1 account');
    expect(await screen.findByText('Enter this code on mysignins.microsoft.com to finish.')).toBeTruthy();
    cleanup();
    open();
    expect(await button(/^Microsoft/)).toBeTruthy();
    expect(screen.queryByText(/shows this account/)).toBeNull();
  });

  it('is forgotten when the person goes back', async () => {
    open('enrol');
    await screen.findByText('mysignins.microsoft.com shows this account.');
    await click('Back');
    expect(await screen.findByRole('heading', { name: 'No accounts yet' })).toBeTruthy();
    expect((await vault.allEntries()).entries).toHaveLength(0);
    expect(await fakeBrowser.storage.session.get('enrolment')).toEqual({});
  });
});
