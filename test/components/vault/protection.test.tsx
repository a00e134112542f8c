import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ProtectionChange } from '../../../components/vault/protection';
import { formatRecoveryCode } from '../../../core/vault/recovery-code';
import type { PreparedKey, Protection, UnlockResult } from '../../../core/vault/vault';

afterEach(cleanup);

function shown(hasPassphrase = true, result: UnlockResult = { ok: true }) {
  const commit = vi.fn<() => Promise<void>>(async () => {});
  const onPrepare = vi.fn<(protection: Protection) => Promise<PreparedKey>>(async () => ({
    recoveryCode: 'AAAA-BBBB-CCCC-DDDD-EEEE-FFFF-GGGG',
    commit,
  }));
  const onCheck = vi.fn<(typed: string) => Promise<UnlockResult>>(async () => result);
  render(
    <ProtectionChange
      hasPassphrase={hasPassphrase}
      names={[]}
      passkeys={[]}
      now={Date.now}
      onCheck={onCheck}
      onAsk={async () => ({ ok: false, why: 'failed' })}
      onPrepare={onPrepare}
      onCopy={async () => true}
    />,
  );
  return { commit, onPrepare, onCheck };
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const type = async (label: string, value: string) =>
  fireEvent.input(await screen.findByLabelText(label), { target: { value } });
const current = 'Current passphrase or recovery code';

async function choose(passphrase: string) {
  await type('Passphrase', passphrase);
  await type('The same passphrase again', passphrase);
  press('Continue');
}

async function keep() {
  fireEvent.click(await screen.findByRole('checkbox'));
  press('Done');
  await screen.findByText(/The new recovery code is the only one/);
}

describe('changing how the vault opens', () => {
  it('asks for the passphrase of now, then the new one, then shows the code, then changes', async () => {
    const { commit, onPrepare, onCheck } = shown();
    press('Change the passphrase');
    await type(current, 'old');
    press('Continue');
    await choose('lantern river');
    await screen.findByText('Your recovery code');
    expect(onCheck).toHaveBeenCalledWith('old');
    expect(onPrepare).toHaveBeenCalledWith({ kind: 'passphrase', passphrase: 'lantern river' });
    expect(commit).not.toHaveBeenCalled();
    await keep();
    expect(commit).toHaveBeenCalledTimes(1);
  });

  it('goes no further with a wrong passphrase', async () => {
    const { onPrepare } = shown(undefined, { ok: false, why: 'wrong' });
    press('Use without a passphrase');
    await type(current, 'wrong');
    press('Continue');
    expect(await screen.findByText(/Neither the passphrase nor the recovery code/)).toBeTruthy();
    expect(onPrepare).not.toHaveBeenCalled();
  });

  it('keeps the passphrase when only the code is new, and has one chosen when it is forgotten', async () => {
    const { onPrepare } = shown();
    press('Make a new recovery code');
    await type(current, 'old');
    press('Continue');
    await keep();
    expect(onPrepare).toHaveBeenLastCalledWith({ kind: 'passphrase', passphrase: 'old' });

    press('Make a new recovery code');
    await type(current, await formatRecoveryCode(new Uint8Array(16)));
    press('Continue');
    await choose('lantern river');
    await waitFor(() =>
      expect(onPrepare).toHaveBeenLastCalledWith({ kind: 'passphrase', passphrase: 'lantern river' }),
    );
  });

  it('says what it means to have no passphrase before taking it away', async () => {
    const { onPrepare } = shown();
    press('Use without a passphrase');
    await type(current, 'old');
    press('Continue');
    expect(await screen.findByText(/Anyone who can use this browser/)).toBeTruthy();
    press('Remove the passphrase');
    await keep();
    expect(onPrepare).toHaveBeenCalledWith({ kind: 'device' });
  });

  it('sets a passphrase where there is none', async () => {
    const { onPrepare, onCheck } = shown(false);
    press('Set a passphrase');
    await choose('lantern river');
    await keep();
    expect(onCheck).not.toHaveBeenCalled();
    expect(onPrepare).toHaveBeenCalledWith({ kind: 'passphrase', passphrase: 'lantern river' });
  });
});
