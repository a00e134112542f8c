import type { Page } from '@playwright/test';
import { bundle } from '../../bench/bundle';
import { expect, test } from './keytag';

const stores = [
  'accounts',
  'bin',
  'clients',
  'device-keys',
  'entries',
  'events',
  'passwords',
  'snapshots',
  'unlock-attempts',
  'vault-snapshots',
] as const;

/** Run in a page of Keytag's: everything there is is kept, and put back before each case. */
const code = `
  import { openDB } from 'idb';
  import { openVault } from '${process.cwd()}/adapters/vault';
  const opened = async (use) => {
    const db = await openDB('keytag');
    try { return await use(db); } finally { db.close(); }
  };
  const everything = () => opened(async (db) => Object.fromEntries(await Promise.all(
    [...db.objectStoreNames].map(async (name) => [name, await db.getAll(name)]))));
  let kept;
  globalThis.rows = {
    keep: async () => { kept = await everything(); },
    putBack: () => opened(async (db) => {
      const transaction = db.transaction([...db.objectStoreNames], 'readwrite');
      for (const name of db.objectStoreNames) {
        const store = transaction.objectStore(name);
        store.clear();
        for (const row of kept[name]) store.put(row);
      }
      await transaction.done;
    }),
    /** Rows of no shape, of wrong types, too large, of another vault, under keys of every kind; the store's own rows stay. */
    spoil: (name) => opened(async (db) => {
      const { store } = db.transaction(name, 'readwrite');
      const path = store.keyPath;
      const keyed = (key) => Array.isArray(path) ? { [path[0]]: name === 'bin' ? 'entry' : key, [path[1]]: key } : { [path]: key };
      const huge = 'x'.repeat(1_000_000);
      const bodies = [
        {}, { kind: 'password', label: 5, name: {}, clientIds: 'none', accountId: [] }, { nonce: 'no', data: null, order: [0, 'first'], deletedAt: 'never' },
        { order: [0, -1], nonce: new Uint8Array(12), data: new Uint8Array(3_000_000), deletedAt: Infinity },
        { name: huge, label: huge, accountKind: 'work', header: huge, entries: [null, huge], bin: 7, takenAt: NaN },
        { toString: 1, constructor: null, passwordId: 1, at: 'now', id: '__proto__' },
      ];
      const keys = [7, -1, 'text', '__proto__', new Date(0), new Uint8Array([3]), ['a', 1]];
      for (const key of keys) for (const body of bodies) await store.put({ ...body, ...keyed(key === 'text' ? 'text' + bodies.indexOf(body) : key) });
      // Rows of the store's own with one field after the other of another type.
      for (const row of kept[name].slice(0, 1))
        for (const field of Object.keys(row)) if (![path].flat().includes(field))
          for (const [place, value] of [null, 5, 'text', [], {}].entries())
            await store.put({ ...row, [field]: value, ...keyed('spoiled' + field + place) });
    }),
    /** Another vault's entries beside one's own. */
    mix: () => opened(async (db) => {
      for (const row of kept.entries) await db.put('entries', { ...row, id: row.id.replaceAll(/[0-7]/g, '8'), data: row.data.map((byte) => byte ^ 1) });
    }),
    lose: (name) => opened((db) => db.clear(name)),
    header: (change) => opened(async (db) => db.put('vault', { ...kept.vault[0], ...change })),
    add: async (issuer) => void (await openVault().add([{ type: 'totp', algorithm: 'SHA1', digits: 6, period: 30, counter: 0n,
      secret: crypto.getRandomValues(new Uint8Array(20)), issuer, label: '' }])),
    issuers: async () => (await openVault().allEntries()).entries.map(({ issuer }) => issuer).toSorted(),
  };`;

declare global {
  var rows: {
    keep(): Promise<void>;
    putBack(): Promise<void>;
    spoil(name: string): Promise<void>;
    mix(): Promise<void>;
    lose(name: string): Promise<void>;
    header(change: object): Promise<unknown>;
    add(issuer: string): Promise<void>;
    issuers(): Promise<string[]>;
  };
}

/** What a page of Keytag's throws is a failure wherever it happens. */
function troubles(page: Page): string[] {
  const found: string[] = [];
  page.on('pageerror', (error) => found.push(String(error)));
  return found;
}

test.setTimeout(180_000);

test('no row in any store blanks the popup or the dashboard, or costs another row', async ({ popup, dashboard }) => {
  const opened = await popup.firstRunOnDevice();
  const script = await bundle(code);
  const tool = opened.page;
  await tool.evaluate(script);
  await tool.evaluate(async () => {
    for (const issuer of ['GitHub', 'Fabrikam', 'Contoso']) await globalThis.rows.add(issuer);
  });
  await opened.choose('Fabrikam', 'Delete');
  await expect(opened.row('Fabrikam')).toHaveCount(0);
  const ledger = await dashboard.open('add');
  await ledger.getByLabel(/^Name on Microsoft/).fill('Scanner downstairs');
  await ledger.getByRole('button', { name: 'Save' }).click();
  await expect(ledger.getByText('Scanner downstairs').first()).toBeVisible();
  await ledger.close();
  await tool.evaluate(() => globalThis.rows.keep());

  const shown = async (views = ['passwords', 'vault']) => {
    const codes = await popup.open();
    const failures = troubles(codes.page);
    await expect(codes.row('GitHub')).toBeVisible();
    await expect(codes.row('Contoso')).toBeVisible();
    await codes.page.close();
    for (const view of views) {
      const page = await dashboard.open(view);
      failures.push(...troubles(page));
      await expect(page.getByRole('navigation')).toBeVisible();
      if (view === 'passwords') await expect(page.getByText('Scanner downstairs').first()).toBeVisible();
      if (view === 'vault') await expect(page.getByText('Fabrikam').first()).toBeVisible();
      await page.close();
    }
    expect(failures).toEqual([]);
  };

  for (const store of stores) {
    await test.step(store, async () => {
      await tool.evaluate((name) => globalThis.rows.spoil(name), store);
      await shown();
      await tool.evaluate(() => globalThis.rows.add('Northwind'));
      expect(await tool.evaluate(() => globalThis.rows.issuers())).toEqual(['Contoso', 'GitHub', 'Northwind']);
      await tool.evaluate(() => globalThis.rows.putBack());
    });
  }
  await test.step('entries of another vault', async () => {
    await tool.evaluate(() => globalThis.rows.mix());
    await shown(['passwords', 'vault', 'backup', 'settings']);
    await tool.evaluate(() => globalThis.rows.putBack());
  });
});

test('a header that is damaged, missing, huge or another vault’s leads to a way back, and nothing is lost', async ({
  popup,
  dashboard,
}) => {
  const { popup: opened } = await popup.firstRun();
  const tool = opened.page;
  await tool.evaluate(await bundle(code));
  await tool.evaluate(async () => {
    for (const issuer of ['GitHub', 'Contoso']) await globalThis.rows.add(issuer);
    await globalThis.rows.keep();
  });
  const cases: [string, () => Promise<unknown>, RegExp][] = [
    ['gone', () => tool.evaluate(() => globalThis.rows.lose('vault')), /Keytag cannot open your data/],
    [
      'no fields',
      () => tool.evaluate(() => globalThis.rows.header({ slots: null, contents: 5 })),
      /Keytag cannot open your data/,
    ],
    ['no format', () => tool.evaluate(() => globalThis.rows.header({ format: 'one' })), /Keytag cannot open your data/],
    ['newer', () => tool.evaluate(() => globalThis.rows.header({ format: 99 })), /A newer Keytag wrote this data/],
    [
      'huge',
      () => tool.evaluate(() => globalThis.rows.header({ slots: Array.from({ length: 100_000 }, () => ({})) })),
      /Keytag cannot open your data/,
    ],
    ['changed', () => tool.evaluate(() => globalThis.rows.header({ revision: 4096 })), /Keytag cannot open your data/],
  ];
  for (const [name, spoil, says] of cases) {
    await test.step(name, async () => {
      await spoil();
      const { page } = await popup.open();
      const failures = troubles(page);
      await expect(page.getByText(says).first()).toBeVisible();
      await expect(page.getByRole('button', { name: /save/i }).first()).toBeVisible();
      await page.close();
      const view = await dashboard.open('vault');
      await expect(view.getByText(says).first()).toBeVisible();
      await view.close();
      expect(failures).toEqual([]);
      await tool.evaluate(() => globalThis.rows.putBack());
      expect(await tool.evaluate(() => globalThis.rows.issuers())).toEqual(['Contoso', 'GitHub']);
    });
  }
});
