import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Unlock } from '../../../components/vault/unlock';
import { formatRecoveryCode } from '../../../core/vault/recovery-code';
import type { SlotKind, UnlockResult, UnlockWith } from '../../../core/vault/vault';

afterEach(cleanup);

interface Given {
  readonly result?: UnlockResult;
  readonly slots?: readonly SlotKind[];
  readonly retryAt?: number | null;
}

const now = 1_000_000;

function shown({ result = { ok: true }, slots = ['passphrase', 'recovery'], retryAt = null }: Given = {}) {
  const onUnlock = vi.fn<(how: UnlockWith) => Promise<UnlockResult>>(async () => result);
  const onOpen = vi.fn<(kind: 'passphrase' | 'recovery' | 'passkey') => void>();
  const onExport = vi.fn<() => Promise<void>>(async () => {});
  render(
    <Unlock slots={slots} retryAt={retryAt} now={() => now} onUnlock={onUnlock} onOpen={onOpen} onExport={onExport} />,
  );
  return { onUnlock, onOpen, onExport };
}

function send(label: string, value: string) {
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
  fireEvent.click(screen.getByRole('button', { name: 'Unlock' }));
}

describe('unlock', () => {
  it('opens with the passphrase', async () => {
    const { onUnlock, onOpen } = shown();
    send('Passphrase', 'right');
    await waitFor(() => expect(onOpen).toHaveBeenCalledWith('passphrase'));
    expect(onUnlock).toHaveBeenCalledWith({ kind: 'passphrase', passphrase: 'right' });
  });

  it('says that a passphrase is wrong', async () => {
    const { onOpen } = shown({ result: { ok: false, why: 'wrong' } });
    send('Passphrase', 'wrong');
    expect(await screen.findByText(/This is not the passphrase/)).toBeTruthy();
    expect(screen.getByLabelText('Passphrase').getAttribute('aria-invalid')).toBe('true');
    expect(onOpen).not.toHaveBeenCalled();
  });

  it('counts the wait down and takes no try meanwhile', async () => {
    const { onUnlock } = shown({ retryAt: now + 2500 });
    expect(screen.getByText('Too many wrong tries. Wait 3 seconds.').closest('output, [aria-live]')).toBeNull();
    expect(screen.getByRole('status').textContent).toBe(
      'Unlocking is paused, because there were too many wrong tries.',
    );
    send('Passphrase', 'right');
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(onUnlock).not.toHaveBeenCalled();
  });

  it('shows the wait that a try brought', async () => {
    shown({ result: { ok: false, why: 'wait', retryAt: now + 1000 } });
    send('Passphrase', 'wrong');
    expect(await screen.findByText('Too many wrong tries. Wait 1 second.')).toBeTruthy();
  });

  it('tells a mistyped recovery code before it is tried, and tries a whole one', async () => {
    const { onUnlock, onOpen } = shown();
    fireEvent.click(screen.getByRole('button', { name: 'Use the recovery code' }));
    send('Recovery code', 'AAAA');
    expect(await screen.findByText(/28 letters and digits/)).toBeTruthy();
    send('Recovery code', 'A'.repeat(28));
    expect(await screen.findByText(/typing error/)).toBeTruthy();
    expect(onUnlock).not.toHaveBeenCalled();
    send('Recovery code', await formatRecoveryCode(new Uint8Array(16)));
    await waitFor(() => expect(onOpen).toHaveBeenCalledWith('recovery'));
  });

  it('asks for the recovery code alone when this browser lost its key', () => {
    shown({ slots: ['device', 'recovery'] });
    expect(screen.getByText(/no longer has its key/)).toBeTruthy();
    expect(screen.getByLabelText('Recovery code')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Use the passphrase' })).toBeNull();
  });

  it('shows the rescue screen when what was typed is right and the data is not', async () => {
    const { onExport } = shown({ result: { ok: false, why: 'damaged' } });
    send('Passphrase', 'right');
    fireEvent.click(await screen.findByRole('button', { name: 'Save the sealed data' }));
    expect(await screen.findByText(/Saved/)).toBeTruthy();
    expect(onExport).toHaveBeenCalledTimes(1);
  });

  it('shows what is typed only on demand', () => {
    shown();
    expect(screen.getByLabelText('Passphrase').getAttribute('type')).toBe('password');
    fireEvent.click(screen.getByRole('button', { name: 'Show' }));
    expect(screen.getByLabelText('Passphrase').getAttribute('type')).toBe('text');
  });
});
