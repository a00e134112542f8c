import { argon2id } from './crypto/argon2';
import { openSalted } from './crypto/openssl';
import { fromBase64, toBase64 } from '../bytes/base64';
import { checkVersion, damaged, wrongPassword } from './failures';
import { field, isRecord, optionalText } from './fields';
import { toHex } from '../bytes/hex';
import { checkArgon2Costs } from './limits';
import { TransferError } from './types';

const label = 'Authenticator';
const newestVersion = 3;
/** One is normal, two come from a sync conflict; each costs an Argon2 run. */
const mostKeys = 8;

/** What version 3 derives a passphrase with. */
const derivation = { memory: 19_456, passes: 2, lanes: 1 };

/** A key record: version 3 derives the passphrase from the password, version 2 wraps it. */
export interface KeyRecord {
  readonly id: string;
  readonly version: 2 | 3;
  readonly salt: string;
  readonly wrapped: unknown;
  readonly check: Check | null;
}

/** A PHC string: `$argon2id$v=19$m=19456,t=2,p=1$salt$hash`. */
interface Check {
  readonly salt: Uint8Array;
  readonly hash: Uint8Array;
  readonly cost: { memory: number; passes: number; lanes: number };
}

function checkOf(value: unknown): Check | null {
  const match = /^\$argon2id\$v=19\$m=(\d{1,10}),t=(\d{1,10}),p=(\d{1,10})\$([\w+/]+)\$([\w+/]+)$/.exec(
    optionalText(value),
  );
  if (match === null) return null;
  const cost = { memory: Number(match[1]), passes: Number(match[2]), lanes: Number(match[3]) };
  const salt = fromBase64(match[4]!);
  const hash = fromBase64(match[5]!);
  return salt === null || hash === null || hash.length < 4 || hash.length > 64 ? null : { salt, hash, cost };
}

/** Every key record of a file, with its costs checked. Throws `TransferError`. */
export function keyRecords(json: Record<string, unknown>): KeyRecord[] {
  const records: KeyRecord[] = [];
  for (const [id, value] of Object.entries(json)) {
    if (!isRecord(value)) continue;
    if (value['dataType'] === 'Key') {
      checkVersion(value['version'], newestVersion, label);
      const salt = optionalText(value['salt']);
      if (salt.length < 8) throw damaged(label);
      const keyId = typeof value['id'] === 'string' ? value['id'] : id;
      records.push({ id: keyId, version: 3, salt, wrapped: null, check: checkOf(value['hash']) });
    } else if (id === 'key' && typeof value['enc'] === 'string') {
      records.push({ id, version: 2, salt: '', wrapped: value['enc'], check: checkOf(value['hash']) });
    }
  }
  // Some version 2 files have the key at the top (issue 557 of the product).
  const enc = field(json, 'enc');
  if (typeof enc === 'string') {
    records.push({ id: 'enc', version: 2, salt: '', wrapped: enc, check: checkOf(field(json, 'hash')) });
  }
  if (records.length > mostKeys) {
    throw new TransferError('refused', 'This file was refused: the cost of trying all its passwords is too high.');
  }
  checkArgon2Costs(
    records.flatMap(({ check, version }) => [...(check ? [check.cost] : []), ...(version === 3 ? [derivation] : [])]),
  );
  return records;
}

async function matches(check: Check | null, passphrase: string): Promise<boolean> {
  if (check === null) return true;
  const hash = await argon2id({ password: passphrase, salt: check.salt, ...check.cost, length: check.hash.length });
  return toHex(hash) === toHex(check.hash);
}

async function passphraseOf(record: KeyRecord, password: string): Promise<string | null> {
  if (record.version === 2) {
    const bytes = await openSalted(record.wrapped, password);
    return bytes === null ? null : toHex(bytes);
  }
  const salt = new TextEncoder().encode(record.salt);
  const raw = await argon2id({ password, salt, ...derivation, length: 32 });
  return toBase64(raw).replace(/=+$/, '');
}

/** What a password opened. `verified`: a check value said that the password is right. */
export interface UnlockedKeys {
  readonly passphrases: ReadonlyMap<string, string>;
  readonly verified: boolean;
}

/** The passphrases that the password opens, by key id; none for version 1. Throws `wrong-password` when all keys refuse it. */
export async function unlockKeys(records: readonly KeyRecord[], password: string): Promise<UnlockedKeys> {
  const passphrases = new Map<string, string>();
  let verified = false;
  for (const record of records) {
    // One after the other: each takes 19 MiB.
    // oxlint-disable-next-line no-await-in-loop
    const passphrase = await passphraseOf(record, password);
    // oxlint-disable-next-line no-await-in-loop
    if (passphrase === null || !(await matches(record.check, passphrase))) continue;
    passphrases.set(record.id, passphrase);
    verified ||= record.check !== null;
  }
  if (records.length > 0 && passphrases.size === 0) throw wrongPassword();
  return { passphrases, verified };
}
