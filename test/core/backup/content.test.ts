import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentButCounter, contentOf } from '../../../core/backup/content';
import { holdsAll } from '../../../core/backup/holds';
import { detailsLost } from '../../../core/backup/losses';
import { versionsOf } from '../../../core/backup/version';
import type { NewEntry } from '../../../core/otp/entry';
import { exporters } from '../../../core/transfer/exporters/list';
import { readTransfer } from '../../../core/transfer/read';
import { newEntry } from '../../fixtures/entries';
import { accounts } from '../../fixtures/transfer/accounts';

const entry = newEntry({ secret: Uint8Array.from([1, 2, 3]), label: 'ada' });
const counting: NewEntry = { ...entry, type: 'hotp', counter: 4n };
const all = Object.values<NewEntry>(accounts);
const read = (entries: readonly NewEntry[]) => ({ entries, rejected: [], warnings: [] });

describe('what a backup holds of an entry', () => {
  it('differs with every field that a person or a code sees', () => {
    const changes: Partial<NewEntry>[] = [
      { secret: Uint8Array.from([1, 2, 4]) },
      { algorithm: 'SHA256' },
      { digits: 8 },
      { period: 60 },
      { issuer: 'Fabrikam' },
      { label: 'bob' },
      { note: 'n' },
      { tags: ['t'] },
      { pinned: true },
      { sites: ['contoso.example'] },
      { type: 'steam' },
      { pin: '1234' },
    ];
    const texts = [entry, ...changes.map((change) => ({ ...entry, ...change }))].map(contentOf);
    expect(new Set(texts).size).toBe(changes.length + 1);
  });

  it('does not run the parts of a name together', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), fc.string(), (issuer, label, issuer2, label2) => {
        const same = issuer.trim() === issuer2.trim() && label.trim() === label2.trim();
        const [one, two] = [
          contentOf({ ...entry, issuer, label }),
          contentOf({ ...entry, issuer: issuer2, label: label2 }),
        ];
        expect(one === two).toBe(same);
      }),
    );
  });

  it('has the counter for comparing a file, and not for telling an edit', () => {
    const later = { ...counting, counter: 5n };
    expect(contentOf(later)).not.toBe(contentOf(counting));
    expect(contentButCounter(later)).toBe(contentButCounter(counting));
  });

  it('takes what is absent and what is empty for the same', () => {
    expect(contentOf({ ...entry, pinned: false, note: ' ', tags: [''], sites: [] })).toBe(contentOf(entry));
  });
});

describe('versions', () => {
  it('are the same for the same entry and key only', async () => {
    const [one, two] = [new Uint8Array(32).fill(1), new Uint8Array(32).fill(2)];
    const [first, edited, used] = await versionsOf(one, [
      counting,
      { ...counting, note: 'x' },
      { ...counting, counter: 9n },
    ]);
    expect(first).toMatch(/^[0-9a-f]{32}$/);
    expect(used).toBe(first);
    expect(edited).not.toBe(first);
    expect((await versionsOf(two, [counting]))[0]).not.toBe(first);
  });
});

describe('a backup read again', () => {
  it('holds all or does not', () => {
    expect(holdsAll(read([entry, counting]), [entry, counting])).toBe(true);
    expect(holdsAll(read([entry]), [entry, counting])).toBe(false);
    expect(holdsAll(read([entry, { ...counting, counter: 5n }]), [entry, counting])).toBe(false);
    expect(holdsAll(read([counting, entry]), [entry, counting])).toBe(false);
    const damaged = { ...read([entry]), rejected: [{ where: 'entry 2', why: 'x' }] };
    expect(holdsAll(damaged, [entry])).toBe(false);
  });
});

/** Every detail on every account, so that what a format drops shows. */
const detailed = all.map((account): NewEntry => ({
  ...account,
  note: 'a note',
  tags: ['one', 'two'],
  pinned: true,
  sites: ['contoso.example'],
}));
const kept: Record<string, (after: NewEntry) => boolean> = {
  notes: ({ note }) => note === 'a note',
  tags: ({ tags = [] }) => tags.length > 0,
  'more-tags': ({ tags = [] }) => tags.length > 1,
  pinned: ({ pinned }) => pinned === true,
  sites: ({ sites = [] }) => sites.length > 0,
};

describe('what is told to stay behind', () => {
  it.each(exporters.map(({ id }) => id))('is what %s really drops, no more and no less', async (id) => {
    const exporter = exporters.find((one) => one.id === id)!;
    const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));
    const { text } = await exporter.write(detailed, { password: 'sesame', random, now: 0 });
    const { opened } = await readTransfer(new TextEncoder().encode(text), async () => null);
    const { entries } = opened.locked ? await opened.unlock('sesame') : opened.imported;
    expect(entries.length).toBeGreaterThan(0);
    const told = new Set<string>(detailsLost(id, detailed).map(({ detail }) => detail));
    const lost = Object.keys(kept).filter((detail) => !entries.every(kept[detail]!));
    // Without any tag there is no second one either.
    if (told.has('tags')) told.add('more-tags');
    expect([...told].toSorted()).toEqual(lost.toSorted());
  });
});
