import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  isReminderDue,
  passphraseChosen,
  passphraseTyped,
  snoozeReminder,
} from '../../../adapters/passphrase-reminder';
import { Reminder } from '../../../components/vault/reminder';
import type { UnlockResult } from '../../../core/vault/vault';

const day = 86_400_000;
const start = Date.UTC(2026, 10, 21);

beforeEach(() => fakeBrowser.reset());
afterEach(cleanup);

describe('the question for the passphrase', () => {
  it('takes it, tells a wrong one, and can be put off', async () => {
    const onCheck = vi.fn<(typed: string) => Promise<UnlockResult>>(async (typed) =>
      typed === 'right' ? { ok: true } : { ok: false, why: 'wrong' },
    );
    const [onKnown, onLater, onForgotten] = [vi.fn<() => void>(), vi.fn<() => void>(), vi.fn<() => void>()];
    render(<Reminder now={Date.now} {...{ onCheck, onKnown, onLater, onForgotten }} />);
    const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
    press('Later');
    press('I forgot it');
    expect([onLater.mock.calls.length, onForgotten.mock.calls.length]).toEqual([1, 1]);

    press('Type it now');
    fireEvent.input(screen.getByLabelText('Passphrase'), { target: { value: 'wrong' } });
    press('Continue');
    expect(await screen.findByText(/This is not the passphrase/)).toBeTruthy();
    expect(onKnown).not.toHaveBeenCalled();
    fireEvent.input(screen.getByLabelText('Passphrase'), { target: { value: 'right' } });
    press('Continue');
    await waitFor(() => expect(onKnown).toHaveBeenCalledTimes(1));
  });
});

describe('what is stored for it', () => {
  it('is dates and nothing else', async () => {
    await passphraseChosen(start);
    await snoozeReminder(start + day);
    expect(await fakeBrowser.storage.local.get(null)).toEqual({
      passphraseReminder: { typedAt: start, dueAt: start + 7 * day, snoozedUntil: start + 4 * day },
    });
  });

  it('makes it due after a week, then after two', async () => {
    await passphraseChosen(start);
    expect(await isReminderDue(start + 7 * day - 1)).toBe(false);
    expect(await isReminderDue(start + 7 * day)).toBe(true);
    await passphraseTyped(start + 7 * day);
    expect(await isReminderDue(start + 21 * day - 1)).toBe(false);
    expect(await isReminderDue(start + 21 * day)).toBe(true);
  });

  it('begins anew where it is gone or damaged', async () => {
    expect(await isReminderDue(start)).toBe(false);
    expect(await isReminderDue(start + 7 * day)).toBe(true);
    await fakeBrowser.storage.local.set({ passphraseReminder: { typedAt: 'x', dueAt: -1 } });
    expect(await isReminderDue(start)).toBe(false);
  });
});
