import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { deleteDB } from 'idb';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { closeDatabase } from '../../adapters/database';
import { openVault } from '../../adapters/vault';
import { toBase64 } from '../../core/bytes/base64';
import { readTransfer } from '../../core/transfer/read';
import { readDump } from '../core/vault/independent-reader';
import { newEntry } from '../fixtures/entries';
import { cheap } from './vault-samples';

beforeEach(async () => {
  await deleteDB('keytag');
  fakeBrowser.reset();
});
afterEach(closeDatabase);

const passphrase = 'Pass\u00e4phrase \ufb01ve'; // NFKC makes "fi" of the ligature

describe('the saved sealed data', () => {
  it('is opened by a reader that knows only the README', async () => {
    const vault = openVault({ cost: cheap });
    const { recoveryCode } = await vault.create({ kind: 'passphrase', passphrase });
    const [a, b] = await vault.add([
      newEntry({ issuer: 'Contoso', label: 'ada', counter: 2n ** 64n - 1n }),
      newEntry({ issuer: 'Ünïcode 😀', label: '', note: 'x'.repeat(500) }),
    ]);
    await vault.remove(b!.id);
    await vault.add([newEntry({ issuer: 'C' }), newEntry({ issuer: 'D' })]);
    const file = await vault.exportSealed();
    expect(file).not.toContain('Contoso');

    const typed = 'Passäphrase five'.normalize('NFD');
    const opened = await readDump(file, 'passphrase', typed);
    expect(new Set(opened.entries.map(({ issuer }) => issuer))).toEqual(new Set(['C', 'Contoso', 'D']));
    expect(opened.entries.find(({ id }) => id === a!.id)).toEqual({
      ...a,
      secret: toBase64(a!.secret),
      counter: '18446744073709551615',
    });
    expect(opened.bin).toMatchObject([{ id: b!.id, issuer: 'Ünïcode 😀' }]);
    expect(opened.snapshots.at(-1)).toMatchObject([{ id: a!.id }]);
    expect(await readDump(file, 'recovery', recoveryCode)).toEqual(opened);
    await expect(readDump(file, 'passphrase', 'another')).rejects.toThrow(/authenticate/);
  });

  it('of version 1 stays readable', async () => {
    const file = readFileSync('test/fixtures/vault/format-1.json', 'utf8');
    const opened = await readDump(file, 'passphrase', 'format one');
    expect(await readDump(file, 'recovery', 'H6MP-5XFW-44F2-7ZA8-5SBW-YC2V-5NNG')).toEqual(opened);
    expect(opened.bin).toMatchObject([{ issuer: 'Fabrikam', type: 'hotp', counter: '7' }]);
    expect(opened.entries).toMatchObject([{ issuer: 'Contoso', label: 'ada@contoso.example' }]);
  });

  const imported = async (file: string, typed: string) => {
    const { importer, opened } = await readTransfer(new TextEncoder().encode(file), async () => null);
    expect(importer.id).toBe('keytag');
    return opened.locked ? opened.unlock(typed) : opened.imported;
  };
  const saved = () => readFileSync('test/fixtures/vault/format-1.json', 'utf8');

  it.each(['format one', 'H6MP-5XFW-44F2-7ZA8-5SBW-YC2V-5NNG'])('is imported again with %j', async (typed) => {
    expect(await imported(saved(), typed)).toEqual({
      entries: [newEntry({ label: 'ada@contoso.example' })],
      rejected: [],
      warnings: [],
    });
  });

  it('tells a wrong passphrase, damage and a newer format apart', async () => {
    await expect(imported(saved(), 'format two')).rejects.toMatchObject({ failure: 'wrong-password' });
    const bare = JSON.stringify({ ...JSON.parse(saved()), header: null, snapshots: [] });
    await expect(imported(bare, 'format one')).rejects.toMatchObject({ failure: 'damaged' });
    const newer = JSON.stringify({ ...JSON.parse(saved()), header: { format: 2 }, snapshots: [] });
    await expect(imported(newer, 'format one')).rejects.toMatchObject({ failure: 'refused' });
  });

  it('gives what is left of a vault whose header is gone, and counts what does not open', async () => {
    const vault = openVault({ cost: cheap });
    await vault.create({ kind: 'passphrase', passphrase });
    await vault.add([newEntry({ issuer: 'A' }), newEntry({ issuer: 'B' })]);
    await vault.add([newEntry({ issuer: 'C' }), newEntry({ issuer: 'D' })]);
    const dump = JSON.parse(await vault.exportSealed());
    dump.header = { torn: true };
    dump.entries[0].data.base64 = `AAAA${dump.entries[0].data.base64.slice(4)}`;
    const { entries, rejected } = await imported(JSON.stringify(dump), passphrase);
    expect(entries).toHaveLength(3);
    expect(rejected).toHaveLength(1);
  });
});
