import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ImportView, type ImportViewProps } from '../../../components/transfer/import-view';
import type { Entry, NewEntry } from '../../../core/otp/entry';
import { codeAt } from '../../../core/otp/code';
import type { ReadFile } from '../../../core/transfer/files';
import { EntryGone } from '../../../core/vault/errors';
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
const asHeld = (one: NewEntry, position: number): Entry => ({
  ...one,
  id: `id ${one.issuer}`,
  position,
  createdAt: 0,
  usedAt: null,
  uses: 0,
});
const held = [other, entry({ issuer: 'Held', secret: Uint8Array.of(6), note: 'mine' })].map(asHeld);

type Apply = ImportViewProps['onApply'];
const applied = () => vi.fn<Apply>(async ({ add = [] }) => ({ added: add.map((one, place) => asHeld(one, place)) }));

function show(read: ImportViewProps['onRead'], onApply = applied(), files = ['backup.json']) {
  // 59 seconds after 1970: the first vector of RFC 6238.
  render(<ImportView onRead={read} onCompare={async () => held} onApply={onApply} clock={() => 59_000} />);
  const chosen = files.map((name) => new File(['x'], name));
  fireEvent.change(screen.getByLabelText('Choose files', { selector: 'input' }), { target: { files: chosen } });
  return onApply;
}
const readAs = (entries: Imported): Promise<ReadFile> =>
  Promise.resolve({ label: 'Aegis', opened: { locked: false, imported: entries }, texts: null });
const open = () => readAs(imported);

afterEach(cleanup);

describe('ImportView', () => {
  it('shows what is in the file and adds what is new, after one word', async () => {
    const onApply = show(open);
    await screen.findByRole('heading', { name: '3 accounts in this file (Aegis)' });
    expect(onApply).not.toHaveBeenCalled();
    expect(screen.getByText('Part 2 of 3 is missing.')).toBeTruthy();
    expect(screen.getByText('MD5 is not supported.', { exact: false })).toBeTruthy();
    // What is new is chosen, what is there is not, and what differs stays as it is.
    expect(screen.getAllByRole<HTMLInputElement>('checkbox').map(({ checked }) => checked)).toEqual([true, false]);
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Keep mine' }).checked).toBe(true);
    expect(screen.getByText('94287082'.slice(0, 4), { exact: false })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Add 1 account' }));
    await screen.findByRole('heading', { name: '1 account added' });
    expect(onApply).toHaveBeenCalledExactlyOnceWith({ add: [entry()], change: [] });
  });

  it('shows both codes of what differs, and puts the file’s in its place in the same change', async () => {
    const onApply = show(open);
    const row = within(await screen.findByRole('list', { name: 'Accounts that differ' })).getByRole('listitem');
    expect(row.textContent).toContain('Another secret, so other codes');
    const codes = [...row.querySelectorAll('.code')].map(({ textContent }) => textContent);
    expect(codes).toEqual([codeAt(held[1]!, 59_000), codeAt(changed, 59_000)]);
    fireEvent.click(within(row).getByRole('radio', { name: "Take the file's" }));
    fireEvent.click(screen.getByRole('button', { name: 'Add 1 and replace 1' }));
    await screen.findByRole('heading', { name: '1 added, 1 replaced' });
    const [changes] = onApply.mock.calls[0]!;
    expect(changes.add).toEqual([entry()]);
    expect(changes.change?.map(({ id, how }) => how({ ...held[1]!, id }))).toEqual([
      { ...held[1], secret: changed.secret },
    ]);
  });

  it('adds beside what differs, and takes the import back', async () => {
    const onApply = show(open);
    fireEvent.click(await screen.findByRole('radio', { name: 'Keep both' }));
    fireEvent.click(screen.getByRole('button', { name: 'Add 2 accounts' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Undo the import' }));
    await screen.findByRole('heading', { name: 'The import is undone' });
    expect(onApply.mock.calls[0]![0].add).toEqual([entry(), changed]);
    // Only what is still there goes: the vault of this test never had the first.
    expect(onApply.mock.calls[1]![0]).toEqual({ remove: ['id Held'], change: [] });
  });

  it('compares again when an account was deleted meanwhile', async () => {
    show(
      open,
      vi.fn<Apply>(() => Promise.reject(new EntryGone())),
    );
    fireEvent.click(await screen.findByRole('radio', { name: "Take the file's" }));
    fireEvent.click(screen.getByRole('button', { name: 'Add 1 and replace 1' }));
    await screen.findByText('Look at the list again', { exact: false });
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Keep mine' }).checked).toBe(true);
  });

  it('reads several files: each with its password or its fault, one list, what repeats once', async () => {
    const unlock = vi.fn<(password: string) => Promise<Imported>>(async () => ({ ...imported, warnings: [] }));
    const onApply = show(
      async (file) => {
        if (file.name === 'broken.zip') throw new TransferError('damaged', 'This zip file is truncated or damaged.');
        if (file.name === 'open.json') return open();
        return { label: 'Stratum', opened: { locked: true, unlock }, texts: null };
      },
      undefined,
      ['sealed.authpro', 'broken.zip', 'open.json', 'other.authpro'],
    );
    await screen.findByText('File sealed.authpro');
    fireEvent.input(screen.getByLabelText('Password of the file'), { target: { value: 'right' } });
    fireEvent.click(screen.getByRole('button', { name: 'Open' }));
    await screen.findByText('File other.authpro');
    fireEvent.click(screen.getByRole('button', { name: 'Leave this file out' }));
    await screen.findByRole('heading', { name: '6 accounts in 2 files' });
    const fault = screen.getByText('This zip file is truncated or damaged.', { exact: false });
    expect(fault.textContent).toContain('broken.zip');
    expect(screen.getByText('open.json: Part 2 of 3 is missing.')).toBeTruthy();
    expect(screen.getByText('2 repeated')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Add 1 account' }));
    await waitFor(() => expect(onApply).toHaveBeenCalledExactlyOnceWith({ add: [entry()], change: [] }));
  });

  it('takes what is pasted or dropped, files or text', async () => {
    const onRead = vi.fn<ImportViewProps['onRead']>(open);
    const { container } = render(<ImportView onRead={onRead} onCompare={async () => held} onApply={applied()} />);
    const file = new File(['x'], 'picture.png', { type: 'image/png' });
    const drop = Object.assign(new Event('drop'), { dataTransfer: { files: [file, file] } });
    container.querySelector('.transfer-drop')!.dispatchEvent(drop);
    await screen.findByRole('heading', { name: '6 accounts in 2 files' });
    fireEvent.click(screen.getByRole('button', { name: 'Choose other files' }));
    const clipboardData = { files: [], getData: () => 'otpauth://x' };
    document.body.dispatchEvent(Object.assign(new Event('paste', { bubbles: true }), { clipboardData }));
    await screen.findByRole('heading', { name: '3 accounts in this file (Aegis)' });
    expect(await onRead.mock.calls[2]![0].text()).toBe('otpauth://x');
  });

  it('stops when told to', async () => {
    let signal: AbortSignal | undefined;
    show((_, given) => {
      signal = given;
      return new Promise(() => undefined);
    });
    fireEvent.click(await screen.findByRole('button', { name: 'Stop' }));
    expect(signal?.aborted).toBe(true);
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Choose files' }).disabled).toBe(false);
  });

  it('tells why a file was not read, and takes another', async () => {
    show(() => Promise.reject(new TransferError('damaged', 'This zip file is truncated or damaged.')));
    const told = await screen.findByText('This zip file is truncated or damaged.');
    expect(told.closest('[role=alert]')).not.toBeNull();
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Choose files' }).disabled).toBe(false);
  });

  it('asks for the password of an encrypted file until it is right', async () => {
    const unlock = vi.fn<(password: string) => Promise<Imported>>(async (password) => {
      if (password !== 'right') throw new TransferError('wrong-password', 'The password is wrong.');
      return imported;
    });
    show(() => Promise.resolve({ label: 'Aegis', opened: { locked: true, unlock }, texts: null }));
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
      vi.fn<Apply>(() => Promise.reject(new Error('locked'))),
    );
    fireEvent.click(await screen.findByRole('button', { name: 'Add 1 account' }));
    expect(await screen.findByText('Nothing was changed', { exact: false })).toBeTruthy();
  });

  it('draws only the rows in view of 5,000', async () => {
    const many = Array.from({ length: 5000 }, (_, i) => entry({ label: `${i}`, secret: Uint8Array.of(i >> 8, i) }));
    show(() => readAs({ entries: many, rejected: [], warnings: [] }));
    await screen.findByRole('button', { name: 'Add 5000 accounts' });
    expect(screen.getAllByRole('checkbox').length).toBeLessThan(40);
  });
});
