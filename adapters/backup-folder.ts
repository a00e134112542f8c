import * as v from 'valibot';
import { folderProblems } from '../core/backup/automatic';
import { sealFolderKey } from '../core/backup/folder-key';
import { newBackupKey } from '../core/transfer/backup-key';
import { toHex } from '../core/bytes/hex';
import { backupChanged } from './backup-changes';
import { database, writing } from './database';
import { openedVault, usualSetting, type VaultSetting } from './vault-state';

const bytes = v.custom<Uint8Array<ArrayBuffer>>((value) => value instanceof Uint8Array);
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(1));

const backupFolderSchema = v.object({
  id: v.literal('folder'),
  handle: v.custom<FileSystemDirectoryHandle>(
    (value) => typeof value === 'object' && value !== null && Reflect.get(value, 'kind') === 'directory',
  ),
  /** Random, 8 hex digits, in the name of each file: what other Keytags and people put there is never touched. */
  tag: v.pipe(v.string(), v.regex(/^[0-9a-f]{8}$/)),
  /** How the backup password gives the key; in clear in every file too. */
  derivation: v.object({ memory: count, passes: count, lanes: count, salt: v.string() }),
  /** The backup key, sealed under the vault key. */
  sealed: v.object({ nonce: bytes, data: bytes }),
  /** What the last file holds, as a digest; null: nothing was written yet. */
  written: v.nullable(v.string()),
  /** Epoch ms. */
  lastAt: v.nullable(v.pipe(v.number(), v.safeInteger())),
  problem: v.nullable(v.picklist(folderProblems)),
});

/** The folder that Keytag backs up to by itself. */
export type BackupFolder = Readonly<v.InferOutput<typeof backupFolderSchema>>;

/** The folder the person chose; null when there is none, or nothing readable. */
export async function backupFolder(): Promise<BackupFolder | null> {
  const { db } = await database();
  const row: unknown = db.objectStoreNames.contains('backup') ? await db.get('backup', 'folder') : undefined;
  const read = v.safeParse(backupFolderSchema, row);
  return read.success ? read.output : null;
}

/**
 * Backs up to this folder from now on, sealed with this password. Only the key that it gives is kept, sealed under the vault key.
 * Needs the open vault.
 */
export async function chooseBackupFolder(
  handle: FileSystemDirectoryHandle,
  password: string,
  setting: VaultSetting = usualSetting,
): Promise<void> {
  const { open, header, key } = await openedVault(setting);
  const before = await backupFolder();
  // The same folder with a new password keeps its tag, so that its older files are still counted and cleared.
  const isSame = before !== null && (await before.handle.isSameEntry(handle));
  const tag = isSame ? before.tag : toHex(setting.random(4));
  const backupKey = await newBackupKey(password, setting.random);
  const terms = { vaultId: header.vaultId, tag, derivation: backupKey.derivation };
  const sealed = await sealFolderKey(key, backupKey, terms, setting.random);
  const transaction = writing(open, ['backup']);
  await transaction.objectStore('backup').put({
    id: 'folder',
    handle,
    tag,
    derivation: { ...backupKey.derivation },
    sealed: { nonce: new Uint8Array(sealed.nonce), data: new Uint8Array(sealed.data) },
    written: null,
    lastAt: isSame ? before.lastAt : null,
    problem: null,
  });
  await transaction.done;
  backupChanged();
}

/** Notes how the last backup went, if the folder is still the one it was about. */
export async function noteBackupFolder(
  { tag, derivation }: BackupFolder,
  note: Partial<Pick<BackupFolder, 'written' | 'lastAt' | 'problem'>>,
): Promise<void> {
  const transaction = writing(await database(), ['backup']);
  const store = transaction.objectStore('backup');
  const read = v.safeParse(backupFolderSchema, await store.get('folder'));
  const isSame = read.success && read.output.tag === tag && read.output.derivation.salt === derivation.salt;
  const isNews = isSame && Object.entries(note).some(([name, value]) => Reflect.get(read.output, name) !== value);
  if (isNews) await store.put({ ...read.output, ...note });
  await transaction.done;
  if (isNews) backupChanged();
}

/** No more automatic backups. The files stay where they are. */
export async function forgetBackupFolder(): Promise<void> {
  const transaction = writing(await database(), ['backup']);
  await transaction.objectStore('backup').delete('folder');
  await transaction.done;
  backupChanged();
}
