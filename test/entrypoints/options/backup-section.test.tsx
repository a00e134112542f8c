import { cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { deleteDB } from 'idb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { backupRecord } from '../../../adapters/backup-record';
import { closeDatabase, database } from '../../../adapters/database';
import { openVault } from '../../../adapters/vault';
import type { NewEntry } from '../../../core/otp/entry';
import { BackupSection } from '../../../entrypoints/options/backup-section';
import { newEntry } from '../../fixtures/entries';

configure({ asyncUtilTimeout: 20_000 });
const vault = openVault();
const saved = vi.fn<() => string>(() => 'blob:saved');

beforeEach(async () => {
  await deleteDB('keytag');
  fakeBrowser.reset();
  Object.assign(URL, { createObjectURL: saved, revokeObjectURL: () => {} });
  await vault.create({ kind: 'device' });
});
afterEach(async () => {
  cleanup();
  await closeDatabase();
});

const click = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }));
const type = (label: string, value: string) => fireEvent.input(screen.getByLabelText(label), { target: { value } });
const record = () => backupRecord(Date.now());

/** Turns one bit of a stored account round: it does not open then, and does again the next time. */
async function turnBit(id: string): Promise<void> {
  const { db } = await database();
  const row = (await db.get('entries', id))!;
  row.data[0]! ^= 1;
  await db.put('entries', row);
}

async function keepSheet(): Promise<void> {
  render(<BackupSection place={{ view: 'backup', id: 'sheet' }} />);
  await click('Show the codes');
  await click('It is printed and I keep it');
  await screen.findByText('Noted.', { exact: false });
}

async function saveSealed(): Promise<void> {
  render(<BackupSection place={{ view: 'backup', id: null }} />);
  await click('Save an encrypted backup');
  type('Password', 'harbour violin tundra saddle');
  type('The same password again', 'harbour violin tundra saddle');
  await click('Save the backup');
  await waitFor(() => expect(saved).toHaveBeenCalled());
}

it.each([
  ['recovery sheet', keepSheet],
  ['encrypted backup', saveSealed],
])('%s: counts as a backup of everything only where every account opens', async (_, write) => {
  const [a, b] = await vault.add([newEntry({ issuer: 'A' }), newEntry({ issuer: 'B' })]);
  await turnBit(b!.id);
  await write();
  await waitFor(async () => expect((await record()).held[a!.id]).toBeDefined());
  expect((await record()).lastAt).toBeNull();
  cleanup();
  await turnBit(b!.id);
  await write();
  await waitFor(async () => expect((await record()).lastAt).not.toBeNull());
});

it('does not count an account whose name is too long for a code', async () => {
  const long: Partial<NewEntry> = { issuer: 'B', label: 'x'.repeat(3000) };
  const [a, b] = await vault.add([newEntry({ issuer: 'A' }), newEntry(long)]);
  await keepSheet();
  await waitFor(async () => expect((await record()).held[a!.id]).toBeDefined());
  const { held, lastAt } = await record();
  expect(held[b!.id]).toBeUndefined();
  expect(lastAt).toBeNull();
});
