import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { closeDatabase } from '../../../adapters/database';
import { all, record, reconcile, snooze } from '../../../adapters/ledger';
import { dayOf } from '../../../core/passwords/days';
import { PasswordsSection } from '../../../entrypoints/options/passwords-section';
import { placeOf } from '../../../entrypoints/options/use-place';
import { laptop as recent } from '../../fixtures/ledger';

const laptop = { ...recent, created: '2026-05-01' };
const show = (hash = '#passwords') => render(<PasswordsSection place={placeOf(hash)} />);
const names = async () => (await all()).records.map(({ password }) => password.name).toSorted();

beforeEach(() => {
  fakeBrowser.reset();
  location.hash = '';
});

afterEach(async () => {
  cleanup();
  vi.restoreAllMocks();
  await closeDatabase();
  await deleteDB('keytag');
});

describe('the app passwords of the dashboard', () => {
  it('keeps what is added by hand', async () => {
    show('#add');
    fireEvent.input(await screen.findByLabelText("Name on Microsoft's page"), { target: { value: 'Scanner' } });
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(async () => expect(await names()).toEqual(['Scanner']));
    await screen.findByText('Saved');
    expect(location.hash).toBe('#passwords');
  });

  it('deletes, and takes back', async () => {
    const id = await record(laptop);
    show(`#password/${id}`);
    fireEvent.click(await screen.findByRole('button', { name: 'Delete from this list' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await names()).toEqual(['Laptop']));
  });

  it('asks about what the page no longer lists', async () => {
    await record(laptop);
    await reconcile('work', [], '2026-11-20');
    show();
    fireEvent.click(await screen.findByRole('button', { name: 'Yes, deleted' }));
    await waitFor(async () => expect(await names()).toEqual([]));
  });

  it('shows the history of one, and what is added to it meanwhile', async () => {
    const id = await record({ ...laptop, created: dayOf(new Date()) });
    await record({ ...laptop, name: 'Phone' });
    show(`#password/${id}`);
    await screen.findByText('History');
    expect(screen.getAllByText('Added to this list')).toHaveLength(1);
    await snooze(id, '2026-12-24');
    expect(await screen.findByText('Reminders put off')).toBeTruthy();
  });

  it('follows a change made by another page', async () => {
    show();
    await screen.findByText('No app passwords noted');
    await record(laptop);
    expect(await screen.findByRole('link', { name: 'Laptop' })).toBeTruthy();
  });

  it('rotates: the new one beside the old one, which is to be deleted', async () => {
    const id = await record(laptop);
    show(`#rotate/${id}`);
    fireEvent.input(await screen.findByLabelText('Name of the new one'), { target: { value: 'Laptop 2' } });
    fireEvent.click(screen.getByRole('checkbox'));
    fireEvent.click(screen.getByRole('button', { name: 'The clients have moved' }));
    await waitFor(async () => expect(await names()).toEqual(['Laptop', 'Laptop 2']));
  });

  it('says that an address leads nowhere', async () => {
    show('#password/no-such-id');
    await screen.findByText('This app password is no longer in the list.');
    expect(screen.getByRole('link').getAttribute('href')).toBe('#passwords');
  });

  it('shows what a newer Keytag wrote, and changes nothing', async () => {
    await record(laptop);
    await closeDatabase();
    (await openDB('keytag', 1000)).close();
    show();
    await screen.findByText(/A newer Keytag wrote this list/);
    expect(screen.queryByRole('link', { name: 'Add by hand' })).toBeNull();
  });

  it('says that there is no storage, and tries again', async () => {
    const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('refused', 'InvalidStateError');
    });
    show();
    const retry = await screen.findByRole('button', { name: 'Try again' });
    open.mockRestore();
    fireEvent.click(retry);
    expect(await screen.findByText('No app passwords noted')).toBeTruthy();
  });
});

describe('placeOf', () => {
  it('reads addresses, and takes odd ones for the first view', () => {
    expect(placeOf('#password/a-1')).toEqual({ view: 'password', id: 'a-1' });
    expect(placeOf('#settings')).toEqual({ view: 'settings', id: null });
    for (const odd of ['', '#', '#<b>', '#password/../x', `#${'a'.repeat(50)}`]) {
      expect(placeOf(odd)).toEqual({ view: 'passwords', id: null });
    }
  });
});
