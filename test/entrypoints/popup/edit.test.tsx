import { cleanup, fireEvent, render, waitFor } from '@testing-library/preact';
import { deleteDB } from 'idb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { closeDatabase } from '../../../adapters/database';
import { openVault } from '../../../adapters/vault';
import { Edit } from '../../../entrypoints/popup/edit';
import { newEntry } from '../../fixtures/entries';

const vault = openVault();
beforeEach(async () => {
  await deleteDB('keytag');
  fakeBrowser.reset();
  await vault.create({ kind: 'device' });
});
afterEach(async () => {
  cleanup();
  await closeDatabase();
});

it.each([
  ['stays where another window moved it meanwhile', null, 6n],
  ['is the one that was typed', '20', 20n],
])('the counter %s', async (_, typed, counter) => {
  const [entry] = await vault.add([newEntry({ type: 'hotp', counter: 5n })]);
  const onDone = vi.fn<() => void>();
  const form = render(<Edit vault={vault} entry={entry!} onRemove={vi.fn<() => void>()} onDone={onDone} />);
  fireEvent.input(await form.findByLabelText('Note'), { target: { value: 'n' } });
  if (typed !== null) fireEvent.input(await form.findByLabelText('Counter'), { target: { value: typed } });
  await vault.change(entry!.id, (now) => ({ ...now, counter: now.counter + 1n }));
  fireEvent.click(form.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(onDone).toHaveBeenCalled());
  expect((await vault.allEntries()).entries).toMatchObject([{ counter, note: 'n' }]);
});
