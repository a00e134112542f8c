import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { FirstRun } from '../../../components/vault/first-run';
import type { PreparedKey, Protection } from '../../../core/vault/vault';

afterEach(cleanup);

const recoveryCode = 'AAAA-BBBB-CCCC-DDDD-EEEE-FFFF-GGGG';

function shown(commit = vi.fn<() => Promise<void>>(async () => {})) {
  const onPrepare = vi.fn<(protection: Protection) => Promise<PreparedKey>>(async () => ({ recoveryCode, commit }));
  const onDone = vi.fn<() => void>();
  render(<FirstRun onPrepare={onPrepare} onDone={onDone} onCopy={async () => true} />);
  return { onPrepare, onDone, commit };
}

const type = (label: string, value: string) => fireEvent.input(screen.getByLabelText(label), { target: { value } });
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

describe('first run', () => {
  it('makes nothing before the recovery code is kept', async () => {
    const { onPrepare, onDone, commit } = shown();
    type('Passphrase', 'lantern river toast');
    type('The same passphrase again', 'lantern river toast');
    press('Continue');
    await screen.findByText('Your recovery code');
    expect(onPrepare).toHaveBeenCalledWith({ kind: 'passphrase', passphrase: 'lantern river toast' });
    expect(screen.getAllByRole('listitem').map((group) => group.textContent)).toEqual(recoveryCode.split('-'));
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Done' }).disabled).toBe(true);
    expect(commit).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('checkbox'));
    press('Done');
    await waitFor(() => expect(onDone).toHaveBeenCalledTimes(1));
    expect(commit).toHaveBeenCalledTimes(1);
  });

  const isWrong = (label: string) => screen.getByLabelText(label).getAttribute('aria-invalid');

  it('says beside the right field that a passphrase is short or that the two differ', async () => {
    const { onPrepare } = shown();
    type('Passphrase', 'short');
    type('The same passphrase again', 'short');
    press('Continue');
    expect(await screen.findByText('Use at least 8 characters.')).toBeTruthy();
    expect(isWrong('Passphrase')).toBe('true');
    expect(isWrong('The same passphrase again')).toBe('false');
    type('Passphrase', 'lantern river');
    type('The same passphrase again', 'lantern rivet');
    press('Continue');
    expect(await screen.findByText('The two are not the same. Type them again.')).toBeTruthy();
    expect(isWrong('Passphrase')).toBe('false');
    expect(isWrong('The same passphrase again')).toBe('true');
    expect(onPrepare).not.toHaveBeenCalled();
  });

  it('makes a vault without a passphrase only after saying what that means', async () => {
    const { onPrepare } = shown();
    expect(screen.getByText(/no protection from anyone who can use this browser/)).toBeTruthy();
    fireEvent.click(screen.getByLabelText(/This device only/));
    press('Continue without a passphrase');
    await screen.findByText('Your recovery code');
    expect(onPrepare).toHaveBeenCalledWith({ kind: 'device' });
  });

  it('says so when the vault was not saved, and lets the person try again', async () => {
    const { onDone } = shown(vi.fn<() => Promise<void>>(() => Promise.reject(new Error('disk full'))));
    fireEvent.click(screen.getByLabelText(/This device only/));
    press('Continue without a passphrase');
    fireEvent.click(await screen.findByRole('checkbox'));
    press('Done');
    expect(await screen.findByText(/did not save the vault/)).toBeTruthy();
    expect(onDone).not.toHaveBeenCalled();
  });

  it('offers no printing in the popup, where the dialog would close it', async () => {
    shown();
    fireEvent.click(screen.getByLabelText(/This device only/));
    press('Continue without a passphrase');
    await screen.findByText('Your recovery code');
    expect(screen.queryByRole('button', { name: 'Print' })).toBeNull();
  });
});
