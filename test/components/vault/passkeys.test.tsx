import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Passkeys, type PasskeysProps } from '../../../components/vault/passkeys';
import { formatRecoveryCode } from '../../../core/vault/recovery-code';
import type { Passkey, PasskeyResult } from '../../../core/vault/passkey';

afterEach(cleanup);

const passkey = (id: string, day: number): Passkey => ({
  id,
  createdAt: new Date(2026, 4, day, 12).getTime(),
  credentialId: new TextEncoder().encode(id),
  prfSalt: new Uint8Array(32).fill(day),
});
const [a, b, c] = [passkey('a', 1), passkey('b', 2), passkey('c', 3)];
const proven = ({ credentialId, prfSalt }: Passkey) => ({ credentialId, prfSalt, prf: new Uint8Array(32) });

function shown(passkeys: readonly Passkey[], changed: Partial<PasskeysProps> = {}) {
  const commit = vi.fn<() => Promise<void>>(async () => {});
  const onAsk = vi.fn<(asked: readonly Passkey[]) => Promise<PasskeyResult>>(async ([asked]) => ({
    ok: true,
    passkey: proven(asked!),
  }));
  const onRemove = vi.fn<PasskeysProps['onRemove']>(async () => ({ recoveryCode: 'AAAA-BBBB', commit }));
  const onAdd = vi.fn<NonNullable<PasskeysProps['onAdd']>>(async () => null);
  const setting = { now: Date.now, names: [], hasPassphrase: true, onCopy: async () => true, note: null };
  const onCheck: PasskeysProps['onCheck'] = async (typed) =>
    typed === 'wrong' ? { ok: false, why: 'wrong' } : { ok: true };
  render(<Passkeys {...{ passkeys, ...setting, onCheck, onAsk, onRemove, onAdd, ...changed }} />);
  return { commit, onAsk, onRemove, onAdd };
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const row = (date: string) => within(screen.getByText(`Added ${date}`, { exact: false }).closest('li')!);
async function check(typed = 'the passphrase') {
  fireEvent.input(await screen.findByLabelText('Current passphrase or recovery code'), { target: { value: typed } });
  press('Continue');
}
async function keepCode() {
  fireEvent.click(await screen.findByRole('checkbox'));
  press('Done');
}

describe('adding a passkey', () => {
  it('asks who is there first, and says so when it is done', async () => {
    const { onAdd } = shown([]);
    press('Add a passkey');
    await check('wrong');
    expect(await screen.findByText(/Neither the passphrase nor the recovery code/)).toBeTruthy();
    expect(onAdd).not.toHaveBeenCalled();
    await check();
    fireEvent.click(await screen.findByRole('button', { name: 'Make the passkey' }));
    expect(await screen.findByText(/From now on this passkey opens Keytag too/)).toBeTruthy();
  });

  it('can be left before the question and before the making', async () => {
    const { onAdd } = shown([]);
    press('Add a passkey');
    press('Cancel');
    press('Add a passkey');
    await check();
    await screen.findByRole('button', { name: 'Make the passkey' });
    press('Cancel');
    expect(screen.getByRole('button', { name: 'Add a passkey' })).toBeTruthy();
    expect(onAdd).not.toHaveBeenCalled();
  });

  it.each([
    ['dismissed', /was not used/],
    ['exists', /already holds a passkey/],
    ['no-prf', /cannot make the secret/],
    ['unverified', /Set up a PIN or a fingerprint/],
    ['refused', /did not let Keytag/],
    ['failed', /did not work/],
  ] as const)('says one clear sentence: %s', async (why, sentence) => {
    shown([], { onAdd: async () => why });
    press('Add a passkey');
    await check();
    fireEvent.click(await screen.findByRole('button', { name: 'Make the passkey' }));
    expect(await screen.findByText(sentence)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Make the passkey' })).toBeTruthy();
  });

  it('says that one was made and not stored, ends at ten, and is not offered where it cannot be done', async () => {
    shown([], { onAdd: () => Promise.reject(new Error('disk full')) });
    press('Add a passkey');
    await check();
    fireEvent.click(await screen.findByRole('button', { name: 'Make the passkey' }));
    expect(await screen.findByText(/made, but Keytag could not store it/)).toBeTruthy();
    cleanup();
    shown(Array.from({ length: 10 }, (_, index) => passkey(String(index), index + 1)));
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Add a passkey' }).disabled).toBe(true);
    cleanup();
    render(
      <Passkeys
        {...{ passkeys: [a], now: Date.now, names: [], hasPassphrase: true, note: null }}
        onCheck={async () => ({ ok: true })}
        onAsk={async () => ({ ok: false, why: 'failed' })}
        onCopy={async () => true}
        onRemove={() => Promise.reject(new Error('unused'))}
      />,
    );
    expect(screen.queryByRole('button', { name: 'Add a passkey' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Remove' })).toBeTruthy();
  });
});

describe('removing a passkey', () => {
  it('keeps those that are used now, lets the others go, and keeps the passphrase', async () => {
    const { commit, onAsk, onRemove } = shown([a, b, c]);
    fireEvent.click(row('May 2').getByRole('button', { name: 'Remove' }));
    await check();
    await screen.findByText('Which passkeys do you keep?');
    expect(screen.queryByText('Added May 2', { exact: false })).toBeNull();
    fireEvent.click(row('May 3').getByRole('button', { name: 'Use it now' }));
    await screen.findByText('Kept');
    expect(onAsk).toHaveBeenCalledWith([c]);
    press('Continue without the others');
    await keepCode();
    expect(onRemove).toHaveBeenCalledWith('b', {
      kind: 'passphrase',
      passphrase: 'the passphrase',
      passkeys: [proven(c)],
    });
    expect(commit).toHaveBeenCalledTimes(1);
    expect(await screen.findByText(/^Removed\./)).toBeTruthy();
  });

  it('can be left at every step, and nothing has happened', async () => {
    const { onRemove } = shown([a]);
    press('Remove');
    await screen.findByLabelText('Current passphrase or recovery code');
    press('Cancel');
    expect(screen.getByRole('button', { name: 'Remove' })).toBeTruthy();
    expect(onRemove).not.toHaveBeenCalled();
  });

  it('has a passphrase chosen where the recovery code was typed, or another passkey used, which is kept', async () => {
    const { onRemove } = shown([a, b]);
    const choose = async () => {
      for (const label of ['Passphrase', 'The same passphrase again']) {
        // oxlint-disable-next-line no-await-in-loop
        fireEvent.input(await screen.findByLabelText(label), { target: { value: 'lantern river' } });
      }
      press('Continue');
    };
    fireEvent.click(row('May 1').getByRole('button', { name: 'Remove' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Use a passkey instead' }));
    await choose();
    await keepCode();
    const protection = { kind: 'passphrase', passphrase: 'lantern river' } as const;
    expect(onRemove).toHaveBeenLastCalledWith('a', { ...protection, passkeys: [proven(b)] });

    await screen.findByText(/^Removed\./);
    fireEvent.click(row('May 1').getByRole('button', { name: 'Remove' }));
    await check(await formatRecoveryCode(new Uint8Array(16)));
    await choose();
    fireEvent.click(await screen.findByRole('button', { name: 'Continue without the others' }));
    await keepCode();
    expect(onRemove).toHaveBeenLastCalledWith('a', protection);
  });
});
