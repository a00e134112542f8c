import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ExportView, type ExportViewProps, type Written } from '../../../components/transfer/export-view';
import type { FreshUnlockSetting } from '../../../components/vault/fresh-unlock';
import { qrModules } from '../../../core/transfer/qr-modules';
import { TransferError } from '../../../core/transfer/types';

const nothingLost = { left: [], details: [] };
const nothingLeft: Written = { losses: nothingLost, codes: [] };

function show({ asks = true, ...more }: Partial<ExportViewProps> & { asks?: boolean } = {}) {
  const onWrite = vi.fn<ExportViewProps['onWrite']>(async () => nothingLeft);
  const onCheck = vi.fn<FreshUnlockSetting['onCheck']>(async (typed) =>
    typed === 'right one' ? { ok: true } : { ok: false, why: 'wrong' },
  );
  const onKeep = vi.fn<ExportViewProps['onKeep']>(async () => undefined);
  const onForecast = async () => nothingLost;
  const unlock = { asks, now: () => 0, onCheck };
  const props = { count: 3, names: [], unlock, onForecast, onWrite, onKeep, ...more };
  render(<ExportView {...props} />);
  return { onWrite, onCheck, onKeep };
}
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const type = (label: string, value: string) => fireEvent.input(screen.getByLabelText(label), { target: { value } });

afterEach(cleanup);

describe('ExportView', () => {
  it('seals a backup with a password typed twice', async () => {
    const { onWrite } = show();
    press('Save an encrypted backup');
    type('Password', 'correct horse battery');
    type('The same password again', 'correct horse');
    press('Save the backup');
    expect(onWrite).not.toHaveBeenCalled();
    type('The same password again', 'correct horse battery');
    press('Save the backup');
    await screen.findByRole('heading', { name: 'Saved' });
    expect(onWrite).toHaveBeenCalledExactlyOnceWith('sealed', 'correct horse battery');
  });

  it('writes in clear only after a warning and the right passphrase', async () => {
    const { onWrite, onCheck } = show();
    press('Aegis');
    expect(screen.getByText(/Whoever sees this can make your codes/)).toBeTruthy();
    type('Current passphrase or recovery code', 'wrong one');
    press('Continue');
    await screen.findByText(/Neither the passphrase/);
    expect(onWrite).not.toHaveBeenCalled();
    type('Current passphrase or recovery code', 'right one');
    press('Continue');
    await screen.findByRole('heading', { name: 'Saved' });
    expect(onCheck).toHaveBeenCalledTimes(2);
    expect(onWrite).toHaveBeenCalledExactlyOnceWith('aegis', null);
  });

  it('takes a passkey for the passphrase, and says what went wrong with it', async () => {
    const onPasskey = vi
      .fn<NonNullable<FreshUnlockSetting['onPasskey']>>()
      .mockResolvedValueOnce({ ok: false, why: 'dismissed' })
      .mockResolvedValueOnce({ ok: true });
    const { onWrite, onCheck } = show({
      unlock: { asks: true, now: () => 0, onCheck: async () => ({ ok: false, why: 'wrong' }), onPasskey },
    });
    press('2FAS');
    press('Use a passkey instead');
    await screen.findByText(/The passkey was not used/);
    expect(onWrite).not.toHaveBeenCalled();
    press('Use a passkey instead');
    await screen.findByRole('heading', { name: 'Saved' });
    expect(onWrite).toHaveBeenCalledExactlyOnceWith('twofas', null);
    expect(onCheck).not.toHaveBeenCalled();
  });

  it('asks a vault without a passphrase for a plain yes', async () => {
    const { onWrite } = show({ asks: false });
    press('List of otpauth links');
    press('Take them out unencrypted');
    await screen.findByText(/Delete it as soon as/);
    expect(onWrite).toHaveBeenCalledExactlyOnceWith('links', null);
  });

  it('shows QR codes to scan, and names what does not fit', async () => {
    const codes = [qrModules('otpauth-migration://offline?data=AA'), qrModules('otpauth-migration://offline?data=AB')];
    const losses = {
      left: [{ name: 'Fabrikam, vpn', why: 'It has 7 digits.' }],
      details: [{ detail: 'more-tags' as const, count: 4 }],
    };
    show({ asks: false, onWrite: async () => ({ losses, codes }) });
    press('Google Authenticator QR codes');
    press('Take them out unencrypted');
    await screen.findByRole('img', { name: 'QR code 1 of 2' });
    expect(screen.getAllByRole('img')).toHaveLength(2);
    expect(screen.getByText(/It has 7 digits/).textContent).toBe('Fabrikam, vpn: It has 7 digits.');
    expect(screen.getByText('All tags but the first (accounts with several, 4)')).toBeTruthy();
  });

  it('says before anything is written what will stay behind', async () => {
    const onForecast: ExportViewProps['onForecast'] = async () => ({
      ...nothingLost,
      details: [{ detail: 'notes', count: 2 }],
    });
    const { onWrite } = show({ onForecast });
    press('Google Authenticator QR codes');
    expect(await screen.findByText('Notes (accounts with one, 2)')).toBeTruthy();
    expect(onWrite).not.toHaveBeenCalled();
  });

  it('counts a readable file as a backup only when the person says that it is kept', async () => {
    const { onKeep } = show({ asks: false });
    press('Keytag, readable');
    press('Take them out unencrypted');
    await screen.findByRole('heading', { name: 'Saved' });
    expect(onKeep).not.toHaveBeenCalled();
    press('I keep this as a backup');
    await screen.findByText('Noted.');
    expect(onKeep).toHaveBeenCalledExactlyOnceWith('json');
  });

  it('says why nothing was saved, and stays where it was', async () => {
    show({ asks: false, onWrite: () => Promise.reject(new TransferError('damaged', 'It could not be read again.')) });
    press('2FAS');
    press('Take them out unencrypted');
    expect((await screen.findByRole('alert')).textContent).toBe('It could not be read again.');
  });

  it('has nothing to press where there is nothing to take out', () => {
    show({ count: 0 });
    expect(screen.getByText('There is nothing to take out yet.')).toBeTruthy();
    expect(screen.getAllByRole('button').every((button) => button.hasAttribute('disabled'))).toBe(true);
  });
});
