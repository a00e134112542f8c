import { describe, expect, it } from 'vitest';
import {
  noBackup,
  withBackup,
  withIds,
  withLook as withRows,
  type BackupRecord,
  type Versioned,
} from '../../../core/backup/record';

const [a, b, c] = ['a'.repeat(32), 'b'.repeat(32), 'c'.repeat(32)];
const entry = (id: string, version = '1', created = '2026-11-01'): Versioned => ({ id, version, created });
const at = Date.UTC(2026, 10, 10);
/** A look where every row opens. */
const withLook = (record: BackupRecord, entries: readonly Versioned[], day: string) =>
  withRows(
    record,
    entries,
    entries.map(({ id }) => id),
    day,
  );
const everything = { whole: true, at };
const today = '2026-11-21';

describe('what is in no backup', () => {
  it('is everything before the first one, each since it was made', () => {
    const { waiting } = withLook(noBackup, [entry(a), entry(b, '1', '2026-11-20')], today);
    expect(waiting).toEqual({ [a]: '2026-11-01', [b]: '2026-11-20' });
  });

  it('is nothing right after a backup of everything, which has its moment', () => {
    const before = withLook(noBackup, [entry(a), entry(b)], today);
    const after = withBackup(before, [entry(a), entry(b)], everything);
    expect(after).toMatchObject({ waiting: {}, lastAt: at });
    expect(withLook(after, [entry(a), entry(b)], today).waiting).toEqual({});
  });

  it('is what was edited since, from the day it was seen, until it says what the backup holds again', () => {
    const backed = withBackup(noBackup, [entry(a), entry(b)], everything);
    const edited = withLook(backed, [entry(a, '2'), entry(b)], '2026-11-12');
    expect(edited.waiting).toEqual({ [a]: '2026-11-12' });
    expect(withLook(edited, [entry(a, '2'), entry(b)], today).waiting).toEqual({ [a]: '2026-11-12' });
    expect(withLook(edited, [entry(a), entry(b)], today).waiting).toEqual({});
  });

  it('leaves out what was deleted, and knows what comes back', () => {
    const backed = withBackup(noBackup, [entry(a)], everything);
    const added = withLook(backed, [entry(a), entry(b)], today);
    const deleted = withLook(added, [], today);
    expect(deleted.waiting).toEqual({});
    expect(withLook(deleted, [entry(a), entry(b)], today).waiting).toEqual({ [b]: '2026-11-01' });
  });

  it('counts an older state that came back as other than the backup', () => {
    const backed = withBackup(noBackup, [entry(a, 'new')], everything);
    expect(Object.keys(withLook(backed, [entry(a, 'old'), entry(c)], today).waiting)).toEqual([a, c]);
  });

  it('adds a backup of some to what others hold, and is not the last one of everything', () => {
    const backed = withBackup(noBackup, [entry(a)], everything);
    const some = withBackup(backed, [entry(b)], { whole: false, at: at + 1 });
    expect(some.lastAt).toBe(at);
    expect(withLook(some, [entry(a), entry(b), entry(c)], today).waiting).toEqual({ [c]: '2026-11-01' });
  });

  it('forgets what only an older backup of everything holds', () => {
    const first = withBackup(noBackup, [entry(a), entry(b)], everything);
    const second = withBackup(first, [entry(b)], everything);
    expect(Object.keys(withLook(second, [entry(a), entry(b)], today).waiting)).toEqual([a]);
  });

  it('never waits since a day to come', () => {
    expect(withLook(noBackup, [entry(a, '1', '2031-01-01')], today).waiting).toEqual({ [a]: today });
  });

  it('sees new and deleted entries by their ids while the vault is locked, and keeps what it knew of edits', () => {
    const backed = withBackup(noBackup, [entry(a), entry(b)], everything);
    const edited = withLook(backed, [entry(a, '2'), entry(b)], '2026-11-12');
    expect(withIds(edited, [a, b, c], today).waiting).toEqual({ [a]: '2026-11-12', [c]: today });
    expect(withIds(edited, [b], today).waiting).toEqual({});
  });

  it('does not wait for a row that cannot be opened, whoever counts, until it can', () => {
    const seen = withRows(noBackup, [entry(a)], [a, b], today);
    expect(Object.keys(seen.waiting)).toEqual([a]);
    expect(withIds(seen, [a, b], today)).toEqual(seen);
    expect(Object.keys(withLook(seen, [entry(a), entry(b)], today).waiting)).toEqual([a, b]);
  });
});
