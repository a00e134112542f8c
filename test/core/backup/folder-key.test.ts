import { describe, expect, it } from 'vitest';
import { openFolderKey, sealFolderKey } from '../../../core/backup/folder-key';
import { holdsAll } from '../../../core/backup/holds';
import type { NewEntry } from '../../../core/otp/entry';
import { newBackupKey, openBackup, sealBackup } from '../../../core/transfer/backup-key';
import { readTransfer } from '../../../core/transfer/read';
import { TransferError } from '../../../core/transfer/types';
import { vaultKey } from '../../../core/vault/vault-key';
import { accounts } from '../../fixtures/transfer/accounts';

const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));
const entries = Object.values<NewEntry>(accounts);
const terms = async () => {
  const key = await newBackupKey('sesame', random);
  return { key, terms: { vaultId: 'a'.repeat(32), tag: '0badc0de', derivation: key.derivation } };
};

describe('the key of automatic backups', () => {
  it('comes out of its seal and writes files that the password alone opens', async () => {
    const vault = await vaultKey('b'.repeat(32), random(32));
    const made = await terms();
    const opened = await openFolderKey(vault, await sealFolderKey(vault, made.key, made.terms, random), made.terms);
    const text = await sealBackup(entries, opened!, random);
    expect(holdsAll((await openBackup(text, opened!))!, entries)).toBe(true);

    const read = await readTransfer(new TextEncoder().encode(text), async () => null);
    if (!read.opened.locked) throw new Error('the backup is not encrypted');
    const { unlock } = read.opened;
    expect(holdsAll(await unlock('sesame'), entries)).toBe(true);
    await expect(unlock('other')).rejects.toThrow(TransferError);
  });

  it('uses no nonce twice', async () => {
    const { key } = await terms();
    const texts = await Promise.all([1, 2, 3].map(async () => sealBackup(entries, key, random)));
    expect(new Set(texts.map((text) => /"nonce": "([^"]+)"/.exec(text)![1])).size).toBe(3);
  });

  it('does not open under another vault key, nor for another vault, folder or derivation', async () => {
    const raw = random(32);
    const vault = await vaultKey('b'.repeat(32), raw);
    const made = await terms();
    const sealed = await sealFolderKey(vault, made.key, made.terms, random);
    const { derivation } = made.terms;
    const wrong = await Promise.all([
      openFolderKey(await vaultKey('b'.repeat(32), random(32)), sealed, made.terms),
      openFolderKey(await vaultKey('c'.repeat(32), raw), sealed, made.terms),
      openFolderKey(vault, sealed, { ...made.terms, vaultId: 'd'.repeat(32) }),
      openFolderKey(vault, sealed, { ...made.terms, tag: '00000000' }),
      openFolderKey(vault, sealed, { ...made.terms, derivation: { ...derivation, passes: 1 } }),
    ]);
    expect(wrong).toEqual([null, null, null, null, null]);
  });

  it('does not open a file that was cut or changed', async () => {
    const { key } = await terms();
    const text = await sealBackup(entries, key, random);
    expect(await openBackup(text.slice(0, -20), key)).toBeNull();
    expect(await openBackup(text.replace(/"passes": 3/, '"passes": 4'), key)).toBeNull();
    expect(await openBackup('', key)).toBeNull();
  });
});
