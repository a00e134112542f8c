import { openContents, readHeader } from '../core/vault/header';
import type { Contents } from '../core/vault/contents';
import { VaultDamaged, VaultLocked } from '../core/vault/errors';
import { passphraseCost, type Random } from '../core/vault/format';
import type { Argon2idParameters, Header } from '../core/vault/rows';
import { vaultKey, type VaultKey } from '../core/vault/vault-key';
import { database, type OpenDatabase } from './database';
import { openWithDevice } from './device-key';
import { lockNow } from './lock';
import { extendSession, readSession } from './session';
import { restoreCopy } from './vault-copy';

/** Time, chance and the cost of new passphrase slots. */
export interface VaultSetting {
  readonly now: () => number;
  readonly random: Random;
  readonly cost: Omit<Argon2idParameters, 'name' | 'salt'>;
}

/** As it is outside of tests. */
export const usualSetting: VaultSetting = {
  now: () => Date.now(),
  random: (length) => crypto.getRandomValues(new Uint8Array(length)),
  cost: passphraseCost,
};

/** An open vault. */
export interface OpenVault {
  readonly open: OpenDatabase;
  readonly header: Header;
  readonly key: VaultKey;
}

/** What is stored: a vault, none, one of a newer Keytag, or what cannot be understood. */
export type FoundVault =
  | { readonly kind: 'header'; readonly open: OpenDatabase; readonly header: Header }
  | { readonly kind: 'none'; readonly open: OpenDatabase }
  | { readonly kind: 'newer' }
  | { readonly kind: 'damaged'; readonly why: string };

/** What reading a vault needs. A newer Keytag may have given up one of them. */
const stores = ['vault', 'entries', 'bin', 'vault-snapshots', 'device-keys', 'unlock-attempts'] as const;

/** Looks at what is stored. Remains of a vault without its header are damage, not an invitation to start anew. */
export async function findVault(): Promise<FoundVault> {
  let open: OpenDatabase;
  try {
    open = await database();
  } catch {
    return {
      kind: 'damaged',
      why: 'The browser does not open Keytag’s storage. Close the browser, open it and try again.',
    };
  }
  const names = open.db.objectStoreNames;
  if (!stores.every((name) => names.contains(name))) return { kind: 'newer' };
  const stored = await open.db.get('vault', 'vault');
  if (stored === undefined) {
    const remains = (await open.db.count('entries')) + (await open.db.count('vault-snapshots'));
    if (remains > 0) return { kind: 'damaged', why: 'The vault’s header is gone.' };
    return (await restoreCopy(open)) ? findVault() : { kind: 'none', open };
  }
  const read = await readHeader(stored);
  return read.kind === 'header' ? { ...read, open } : read;
}

let cached: VaultKey | null = null;

/** The key of a vault that is open in this browser session or opens without a passphrase; null when it is locked. */
export async function currentKey(open: OpenDatabase, header: Header, now: number): Promise<VaultKey | null> {
  const session = await readSession(now);
  const raw = session?.keyId === header.keyId ? session.raw : await openWithDevice(open, header);
  if (!raw) cached = null;
  else if (cached?.id !== header.keyId) cached = await vaultKey(header.keyId, raw);
  return cached;
}

/** Forgets the key everywhere. */
export async function lockVault(): Promise<void> {
  cached = null;
  await lockNow();
}

/**
 * The open vault; the person's use of it starts the lock timer anew.
 *
 * @throws VaultLocked, VaultDamaged
 */
export async function openedVault(setting: VaultSetting): Promise<OpenVault> {
  const found = await findVault();
  if (found.kind === 'damaged') throw new VaultDamaged(found.why);
  if (found.kind !== 'header') throw new VaultLocked();
  const key = await currentKey(found.open, found.header, setting.now());
  if (!key) throw new VaultLocked();
  // Not awaited: nobody waits for the timer, and a session that ended meanwhile stays ended.
  extendSession(setting.now()).catch(() => {});
  return { open: found.open, header: found.header, key };
}

/**
 * The header's contents.
 *
 * @throws VaultDamaged
 */
export async function contentsOf({ key, header }: OpenVault): Promise<Contents> {
  const contents = await openContents(key, header);
  if (!contents) throw new VaultDamaged('The vault’s list of entries does not open.');
  return contents;
}

/** Whether nobody wrote since the vault was read. */
export async function isStill({ open, header }: OpenVault): Promise<boolean> {
  const stored = await open.db.get('vault', 'vault');
  return stored?.keyId === header.keyId && stored.revision === header.revision;
}

/** Reads rows; once more from the start when some did not open and another page wrote meanwhile. */
export async function readVault<Answer>(
  setting: VaultSetting,
  read: (vault: OpenVault) => Promise<{ answer: Answer; whole: boolean }>,
): Promise<Answer> {
  for (;;) {
    // oxlint-disable no-await-in-loop
    const vault = await openedVault(setting);
    const { answer, whole } = await read(vault);
    if (whole || (await isStill(vault))) return answer;
    // oxlint-enable no-await-in-loop
  }
}
