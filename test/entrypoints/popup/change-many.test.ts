import { deleteDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { closeDatabase } from '../../../adapters/database';
import { readSelection } from '../../../adapters/selection';
import { openVault } from '../../../adapters/vault';
import type { Entry } from '../../../core/otp/entry';
import { EntryGone } from '../../../core/vault/errors';
import type { Vault } from '../../../core/vault/vault';
import { changeMany, moveEntry } from '../../../entrypoints/popup/change-many';
import { cheap } from '../../adapters/vault-samples';
import { storedEntry } from '../../fixtures/entries';

let vault: Vault;
const all = async () => (await vault.allEntries()).entries;
const names = async () => (await all()).map(({ issuer }) => issuer);
const some = async (...wanted: string[]): Promise<Entry[]> =>
  (await all()).filter(({ issuer }) => wanted.includes(issuer));

beforeEach(async () => {
  await deleteDB('keytag');
  fakeBrowser.reset();
  vault = openVault({ cost: cheap });
  await vault.create({ kind: 'device' });
  const { id: _, position: __, createdAt: ___, usedAt: ____, uses: _____, ...entry } = storedEntry();
  await vault.add([
    { ...entry, issuer: 'A', tags: ['work', 'old'] },
    { ...entry, issuer: 'B', pinned: true },
    { ...entry, issuer: 'C' },
    { ...entry, issuer: 'D' },
  ]);
});
afterEach(closeDatabase);

describe('several entries', () => {
  it('go to the bin together and come back to where they were', async () => {
    const done = await changeMany(vault, { kind: 'remove' }, await some('A', 'C'));
    expect(done!.text).toBe('2 accounts deleted. They stay in the bin for 30 days.');
    expect(await names()).toEqual(['B', 'D']);
    await done!.undo!();
    expect(await names()).toEqual(['B', 'A', 'C', 'D']);
  });

  it('are pinned, and each is as it was before after an undo', async () => {
    const done = await changeMany(vault, { kind: 'pin', pinned: true }, await some('B', 'D'));
    expect(await names()).toEqual(['B', 'D', 'A', 'C']);
    await done!.undo!();
    expect(await names()).toEqual(['B', 'A', 'C', 'D']);
  });

  it('get tags and lose them, and are as they were after an undo', async () => {
    const before = await all();
    const done = await changeMany(vault, { kind: 'tag', add: ['new', 'work'], remove: ['old'] }, await some('A', 'C'));
    expect((await some('A'))[0]!.tags).toEqual(['work', 'new']);
    expect((await some('C'))[0]!.tags).toEqual(['new', 'work']);
    await done!.undo!();
    expect(await all()).toEqual(before);
    await changeMany(vault, { kind: 'tag', add: [], remove: ['work', 'old'] }, await some('A'));
    expect((await some('A'))[0]).not.toHaveProperty('tags');
  });

  it('are all left as they are when one of them is gone', async () => {
    const chosen = await some('A', 'C');
    await vault.remove(chosen[1]!.id);
    await expect(changeMany(vault, { kind: 'pin', pinned: true }, chosen)).rejects.toThrow(EntryGone);
    expect((await some('A'))[0]!.pinned).toBeFalsy();
  });

  it('are left to the dashboard to export, by ids that stand in no address', async () => {
    const open = vi.spyOn(fakeBrowser.tabs, 'create');
    const chosen = await some('A', 'D');
    expect(await changeMany(vault, { kind: 'export' }, chosen)).toBeNull();
    expect(await readSelection()).toEqual(chosen.map(({ id }) => id));
    expect(open.mock.calls[0]![0].url).toMatch(/options\.html#backup\/selected$/);
  });
});

it('puts an entry elsewhere, and back', async () => {
  const entries = await all();
  const id = entries.at(-1)!.id;
  const done = await moveEntry(vault, entries, id, 1);
  expect(await names()).toEqual(['B', 'D', 'A', 'C']);
  await done!.undo!();
  expect(await names()).toEqual(['B', 'A', 'C', 'D']);
  expect(await moveEntry(vault, entries, id, 3)).toBeNull();
});
