import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { putClockCheck } from '../../../adapters/clock-skew';
import { changeCodesSettings } from '../../../adapters/codes-settings';
import { VaultReadOnly } from '../../../core/vault/errors';
import { button, click, popupForEach, type, uri } from './opened';

const popup = popupForEach();

describe('codes', () => {
  // Near the end of a step a copy is told of in other words.
  beforeEach(() => void vi.useFakeTimers({ now: 10_000, toFake: ['Date'] }));
  afterEach(() => void vi.useRealTimers());
  beforeEach(async () => {
    await popup.vault.create({ kind: 'device' });
  });

  it('copies, says so once, and counts the use', async () => {
    await popup.add(uri('Contoso', 'MZXW6YTB'));
    popup.open();
    const row = await button(/^Contoso/);
    fireEvent.click(row);
    expect(await screen.findByText('Code copied')).toBeTruthy();
    expect(popup.copied).toHaveBeenCalledExactlyOnceWith(row.querySelector('.code')!.textContent);
    expect(screen.getByText('Code copied').closest('output')!.textContent).toBe('Code copied');
    await waitFor(async () => expect((await popup.vault.allEntries()).entries[0]).toMatchObject({ uses: 1 }));
  });

  it('offers the next code where this one is about to end', async () => {
    await popup.add(uri('Contoso', 'MZXW6YTB'));
    vi.setSystemTime(28_000);
    popup.open();
    const row = await button(/^Contoso/);
    const ending = row.querySelector('.code')!.textContent;
    fireEvent.click(row);
    expect(await screen.findByText(/It ends soon/)).toBeTruthy();
    expect(popup.copied).toHaveBeenLastCalledWith(ending);
    vi.setSystemTime(31_000);
    await click('Copy next code');
    expect(await screen.findByText('Code copied')).toBeTruthy();
    expect(popup.copied).toHaveBeenCalledTimes(2);
    expect(popup.copied).not.toHaveBeenLastCalledWith(ending);
  });

  it('goes by the corrected clock where codes are corrected', async () => {
    await popup.add(uri('Contoso', 'MZXW6YTB'));
    await putClockCheck({ skew: 18_000, uncertainty: 500, measuredAt: 0 });
    await changeCodesSettings({ correctClock: true });
    popup.open();
    await click(/^Contoso/);
    expect(await screen.findByText(/It ends soon/)).toBeTruthy();
    await waitFor(async () => expect((await popup.vault.allEntries()).entries[0]).toMatchObject({ usedAt: 10_000 }));
  });

  it('says what to do when the browser refuses the clipboard', async () => {
    await popup.add(uri('Contoso', 'MZXW6YTB'));
    popup.copied.mockRejectedValue(new Error('denied'));
    popup.open();
    await click(/^Contoso/);
    expect(await screen.findByText(/did not allow copying/)).toBeTruthy();
    expect((await popup.vault.allEntries()).entries[0]!.uses).toBe(0);
  });

  it('deletes to the bin and takes it back', async () => {
    await popup.add(uri('Contoso', 'MZXW6YTB'), uri('Fabrikam', 'MZXW6YTC'));
    popup.open();
    await click('More for Contoso');
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Delete', hidden: true }));
    const undo = await button('Undo');
    await waitFor(() => expect(screen.queryByRole('button', { name: /^Contoso/ })).toBeNull());
    expect(await popup.vault.bin()).toHaveLength(1);
    fireEvent.click(undo);
    expect(await button(/^Contoso/)).toBeTruthy();
    expect(await popup.vault.bin()).toHaveLength(0);
  });

  it('counts HOTP up in the vault', async () => {
    await popup.add('otpauth://hotp/Contoso:ada?secret=MZXW6YTB&counter=18446744073709551615');
    popup.open();
    await click(/^Next code for Contoso/);
    await waitFor(async () => expect((await popup.vault.allEntries()).entries[0]!.counter).toBe(0n));
  });

  it('says when nothing can be changed, and still copies', async () => {
    await popup.add(uri('Contoso', 'MZXW6YTB'));
    vi.spyOn(popup.vault, 'status').mockResolvedValue({ state: 'unlocked', slots: ['device'], readOnly: true });
    vi.spyOn(popup.vault, 'change').mockRejectedValue(new VaultReadOnly());
    vi.spyOn(popup.vault, 'apply').mockRejectedValue(new VaultReadOnly());
    popup.open();
    expect(await screen.findByText(/A newer Keytag wrote this data/)).toBeTruthy();
    await click(/^Contoso/);
    expect(await screen.findByText('Code copied')).toBeTruthy();
    await click('More for Contoso');
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Pin to the top', hidden: true }));
    expect(await screen.findByText(/update Keytag\.$/)).toBeTruthy();
  });

  it('follows what another window changes', async () => {
    popup.open();
    expect(await screen.findByRole('heading', { name: 'No accounts yet' })).toBeTruthy();
    await popup.add(uri('Contoso', 'MZXW6YTB'));
    expect(await button(/^Contoso/)).toBeTruthy();
  });

  it('paints the order that was chosen at once, and holds it while codes are copied', async () => {
    await popup.add(uri('Beta', 'MZXW6YTB'), uri('Alpha', 'MZXW6YTC'));
    await changeCodesSettings({ sort: 'most-used' });
    popup.open();
    await click(/^Alpha/);
    await waitFor(async () => expect((await popup.vault.allEntries()).entries[1]).toMatchObject({ uses: 1 }));
    const names = () => screen.getAllByRole('listitem').map((row) => row.querySelector('.entry-issuer')!.textContent);
    expect(names()).toEqual(['Beta', 'Alpha']);
    await changeCodesSettings({ sort: 'name' });
    await waitFor(() => expect(names()).toEqual(['Alpha', 'Beta']));
    cleanup();
    await changeCodesSettings({ sort: 'most-used' });
    popup.open();
    await button(/^Alpha/);
    expect(names()).toEqual(['Alpha', 'Beta']);
  });

  it('edits an entry and keeps its secret', async () => {
    await popup.add(uri('Contoso', 'MZXW6YTB'));
    popup.open();
    await click('More for Contoso');
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Edit', hidden: true }));
    await type('Website or service', 'Renamed');
    await type('Tags', 'work');
    await click('Save');
    expect(await button(/^Renamed/)).toBeTruthy();
    const [entry] = (await popup.vault.allEntries()).entries;
    expect(entry).toMatchObject({ issuer: 'Renamed', label: 'ada', tags: ['work'] });
    expect(new TextDecoder().decode(entry!.secret)).toBe('fooba');
  });
});
