import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ImportView, type ReadFile } from '../../../components/transfer/import-view';
import type { NewEntry } from '../../../core/otp/entry';
import { TransferError, type Imported } from '../../../core/transfer/types';

const entry = (more: Partial<NewEntry> = {}): NewEntry => ({
  type: 'totp',
  issuer: 'Example',
  label: 'alice',
  secret: new TextEncoder().encode('12345678901234567890'),
  algorithm: 'SHA1',
  digits: 8,
  period: 30,
  counter: 0n,
  ...more,
});
const other = entry({ issuer: 'Other', secret: Uint8Array.of(5) });
const changed = entry({ issuer: 'Held', secret: Uint8Array.of(7) });
const imported: Imported = {
  entries: [entry(), other, changed],
  rejected: [{ where: 'entry 4', why: 'MD5 is not supported.' }],
  warnings: ['Part 2 of 3 is missing.'],
};
const held = [other, entry({ issuer: 'Held', secret: Uint8Array.of(6) })];

type Add = (entries: readonly NewEntry[]) => Promise<void>;

function show(read: () => Promise<ReadFile>, onAdd = vi.fn<Add>(() => Promise.resolve())) {
  // 59 seconds after 1970: the first vector of RFC 6238.
  render(<ImportView onRead={read} onCompare={async () => held} onAdd={onAdd} clock={() => 59_000} />);
  const file = new File(['x'], 'backup.json');
  fireEvent.change(screen.getByLabelText('Choose a file', { selector: 'input' }), { target: { files: [file] } });
  return onAdd;
}
const open = (): Promise<ReadFile> => Promise.resolve({ label: 'Aegis', opened: { locked: false, imported } });

afterEach(cleanup);

describe('ImportView', () => {
  it('shows what is in the file and adds what is new, after one word', async () => {
    const onAdd = show(open);
    await screen.findByRole('heading', { name: '3 accounts in this file (Aegis)' });
    expect(onAdd).not.toHaveBeenCalled();
    expect(screen.getByText('Part 2 of 3 is missing.')).toBeTruthy();
    expect(screen.getByText('MD5 is not supported.', { exact: false })).toBeTruthy();
    const chosen = screen.getAllByRole<HTMLInputElement>('checkbox').map(({ checked }) => checked);
    // What differs comes first and waits, what is new is chosen, what is there is not.
    expect(chosen).toEqual([false, true, false]);
    expect(screen.getByText('94287082'.slice(0, 4), { exact: false })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Add 1 account' }));
    await screen.findByRole('heading', { name: '1 account added' });
    expect(onAdd).toHaveBeenCalledExactlyOnceWith([entry()]);
  });

  it('lets the person choose', async () => {
    const onAdd = show(open);
    const [differs] = await screen.findAllByRole('checkbox');
    fireEvent.click(differs!);
    fireEvent.click(screen.getByRole('button', { name: 'Add 2 accounts' }));
    await waitFor(() => expect(onAdd).toHaveBeenCalledWith([entry(), changed]));
  });

  it('tells why a file was not read, and takes another', async () => {
    show(() => Promise.reject(new TransferError('damaged', 'This zip file is truncated or damaged.')));
    expect((await screen.findByText('This zip file is truncated or damaged.')).getAttribute('role')).toBe('alert');
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Choose a file' }).disabled).toBe(false);
  });

  it('asks for the password of an encrypted file until it is right', async () => {
    const unlock = vi.fn<(password: string) => Promise<Imported>>(async (password) => {
      if (password !== 'right') throw new TransferError('wrong-password', 'The password is wrong.');
      return imported;
    });
    show(() => Promise.resolve({ label: 'Aegis', opened: { locked: true, unlock } }));
    const field = await screen.findByLabelText('Password of the file');
    for (const password of ['wrong', 'right']) {
      fireEvent.input(field, { target: { value: password } });
      fireEvent.click(screen.getByRole('button', { name: 'Open' }));
      if (password === 'wrong') await screen.findByText('The password is wrong.');
    }
    await screen.findByRole('heading', { name: '3 accounts in this file (Aegis)' });
    expect(unlock).toHaveBeenCalledTimes(2);
  });

  it('writes nothing and says so when the vault fails', async () => {
    show(
      open,
      vi.fn<Add>(() => Promise.reject(new Error('locked'))),
    );
    fireEvent.click(await screen.findByRole('button', { name: 'Add 1 account' }));
    expect(await screen.findByText('Nothing was added', { exact: false })).toBeTruthy();
  });

  it('draws only the rows in view of 5,000', async () => {
    const many = Array.from({ length: 5000 }, (_, i) => entry({ label: `${i}`, secret: Uint8Array.of(i >> 8, i) }));
    show(() =>
      Promise.resolve({
        label: 'x',
        opened: { locked: false, imported: { entries: many, rejected: [], warnings: [] } },
      }),
    );
    await screen.findByRole('button', { name: 'Add 5000 accounts' });
    expect(screen.getAllByRole('checkbox').length).toBeLessThan(40);
  });
});
