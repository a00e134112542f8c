import type { NewEntry } from '../otp/entry';
import { fromBase64, toBase64 } from '../bytes/base64';
import { utf8 } from '../bytes/utf8';
import { openAesGcm, sealAesGcm } from './crypto/aes';
import { argon2id } from './crypto/argon2';
import { parseJson } from './json-text';
import {
  associatedData,
  plainBackup,
  readPlainBackup,
  readSealedBackup,
  sealedBackup,
  type Derivation,
} from './keytag-format';
import type { Imported } from './types';

/** The vault's own cost (`core/vault/README.md`): a backup leaves the computer, so it deserves no less. */
const cost = { memory: 65_536, passes: 3, lanes: 1 };

type Random = (length: number) => Uint8Array;

/** What seals and opens backups of one password: derived once, as that is what takes time. */
export interface BackupKey {
  readonly derivation: Derivation;
  /** 32 bytes. */
  readonly key: Uint8Array;
}

/** The key of a backup password, under a salt of its own. Throws `TransferError` where the memory is refused. */
export async function newBackupKey(password: string, random: Random): Promise<BackupKey> {
  const salt = random(16);
  const key = await argon2id({ password, salt, ...cost, length: 32 });
  return { derivation: { ...cost, salt: toBase64(salt) }, key };
}

/** The text of an encrypted backup; a fresh nonce for each. */
export async function sealBackup(
  entries: readonly NewEntry[],
  { derivation, key }: BackupKey,
  random: Random,
): Promise<string> {
  const nonce = random(12);
  const header = { derivation, nonce: toBase64(nonce) };
  const plain = new TextEncoder().encode(plainBackup(entries));
  const sealed = await sealAesGcm({ key, nonce, plain, associated: associatedData(header) });
  return sealedBackup(header, toBase64(sealed));
}

/** Opens an encrypted backup; null when it is sealed by another key, or is no whole backup. */
export async function openBackup(text: string, { key }: Pick<BackupKey, 'key'>): Promise<Imported | null> {
  try {
    const { header, sealed } = readSealedBackup(parseJson(text));
    const [nonce, bytes] = [fromBase64(header.nonce), fromBase64(sealed)];
    if (nonce === null || bytes === null) return null;
    const opened = await openAesGcm({ key, nonce, sealed: bytes, associated: associatedData(header) });
    return opened === null ? null : readPlainBackup(parseJson(utf8(opened) ?? ''));
  } catch {
    return null;
  }
}
