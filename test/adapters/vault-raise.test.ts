import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { deleteDB } from 'idb';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { closeDatabase, database } from '../../adapters/database';
import { openVault } from '../../adapters/vault';
import { fromBase64 } from '../../core/bytes/base64';
import { passphraseCost } from '../../core/vault/format';
import type { Header } from '../../core/vault/rows';
import { readDump } from '../core/vault/independent-reader';
import { newEntry } from '../fixtures/entries';
import { cheap } from './vault-samples';

const passphrase = 'format one, cheap';
const code = 'NPK7-KYB8-AJFR-7H85-T7HZ-BKSP-MF95';

/** Puts a saved vault back as it lay in the database: its passphrase slot has 8 MiB and 1 pass, and so has its earlier state. */
async function stored(): Promise<void> {
  const text = readFileSync('test/fixtures/vault/format-1-cheap.json', 'utf8');
  const { header, entries, bin, snapshots } = JSON.parse(text, (_, value) =>
    typeof value?.base64 === 'string' ? fromBase64(value.base64) : value,
  );
  const { db } = await database();
  await db.put('vault', header);
  for (const row of entries) await db.put('entries', row);
  for (const row of bin) await db.put('bin', row);
  for (const row of snapshots) await db.put('vault-snapshots', row);
}

const costOf = ({ slots }: Header) => {
  const slot = slots.find(({ kind }) => kind === 'passphrase');
  return slot?.kind === 'passphrase' ? slot.kdf : null;
};

async function headers(): Promise<{ now: Header; earlier: Header }> {
  const { db } = await database();
  const [earlier] = await db.getAll('vault-snapshots');
  return { now: (await db.get('vault', 'vault'))!, earlier: earlier!.header };
}

beforeEach(async () => {
  await deleteDB('keytag');
  fakeBrowser.reset();
  await stored();
});
afterEach(closeDatabase);

describe('a vault whose passphrase costs less than today', () => {
  it('costs what it does today after it was opened, in its earlier states too, and opens with all it opened with', async () => {
    const before = await headers();
    expect([costOf(before.now), costOf(before.earlier)]).toMatchObject([cheap, cheap]);
    const vault = openVault();
    expect(await vault.unlock({ kind: 'passphrase', passphrase })).toEqual({ ok: true });
    const { now, earlier } = await headers();
    expect([costOf(now), costOf(earlier)]).toMatchObject([passphraseCost, passphraseCost]);
    expect(now).toMatchObject({ keyId: before.now.keyId, revision: before.now.revision + 1 });
    expect((await vault.allEntries()).entries.map(({ issuer }) => issuer)).toEqual(['Contoso', 'Fabrikam']);

    const file = await vault.exportSealed();
    expect(file).not.toContain('"memory": 8192');
    const opened = await readDump(file, 'passphrase', passphrase);
    expect(opened.snapshots).toMatchObject([[{ issuer: 'Contoso' }]]);
    expect(await readDump(file, 'recovery', code)).toEqual(opened);
    await vault.lock();
    expect(await vault.unlock({ kind: 'passphrase', passphrase: 'wrong' })).toEqual({ ok: false, why: 'wrong' });
    expect(await vault.unlock({ kind: 'passphrase', passphrase })).toEqual({ ok: true });
    expect((await headers()).now.revision).toBe(now.revision);
  });

  it('is raised by nothing but the right passphrase', async () => {
    const before = await headers();
    const vault = openVault();
    await vault.unlock({ kind: 'passphrase', passphrase: 'wrong' });
    await vault.unlock({ kind: 'recovery', code });
    expect(await headers()).toEqual(before);
  });

  it('never costs less than before, in any of its parts', async () => {
    const dear = { memory: 8 * 1024, passes: 3, lanes: 1 };
    await openVault({ cost: dear }).unlock({ kind: 'passphrase', passphrase });
    expect(costOf((await headers()).now)).toMatchObject(dear);
    await openVault({ cost: { memory: 16 * 1024, passes: 1, lanes: 1 } }).unlock({ kind: 'passphrase', passphrase });
    expect(costOf((await headers()).now)).toMatchObject({ memory: 16 * 1024, passes: 3, lanes: 1 });
  });

  it('loses nothing that another window writes meanwhile', async () => {
    const other = openVault({ cost: cheap });
    await other.unlock({ kind: 'passphrase', passphrase });
    await Promise.all([
      openVault().unlock({ kind: 'passphrase', passphrase }),
      other.add([newEntry({ issuer: 'Meanwhile' })]),
    ]);
    expect(costOf((await headers()).now)).toMatchObject(passphraseCost);
    expect(await other.allEntries()).toMatchObject({
      entries: [{ issuer: 'Contoso' }, { issuer: 'Fabrikam' }, { issuer: 'Meanwhile' }],
      unreadable: 0,
    });
  });
});
