import { parseRecoveryCode } from '../vault/recovery-code';
import { openEntry } from '../vault/entry-row';
import { openContents, readHeader } from '../vault/header';
import type { Header } from '../vault/rows';
import { openPassphraseSlot, openSecretSlot } from '../vault/slots';
import { vaultKey, type VaultKey } from '../vault/vault-key';
import { fromBase64 } from '../bytes/base64';
import { eachEntry } from './each-entry';
import { damaged, newerVersion, wrongPassword } from './failures';
import { field, isRecord, optionalList } from './fields';
import { checkArgon2Costs, checkEntryCount } from './limits';
import { Rejection } from './rejection';
import type { Imported } from './types';

const label = 'Keytag';

/** True for what "Save the sealed data" writes (`core/vault/README.md`). */
export const isSealedVault = (json: unknown): boolean =>
  field(json, 'app') === 'keytag' && field(json, 'kind') === 'sealed-vault';

/** The rows as they lay in the database: `{ "base64": "…" }` becomes bytes again. */
function withBytes(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withBytes);
  if (!isRecord(value)) return value;
  const { base64 } = value;
  if (typeof base64 === 'string' && Object.keys(value).length === 1) return fromBase64(base64);
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withBytes(inner)]));
}

/** The vault key's bytes by the recovery code or a passphrase, whichever the text is. */
async function keyBytes(header: Header, text: string): Promise<Uint8Array | null> {
  const code = await parseRecoveryCode(text);
  for (const slot of header.slots) {
    let raw: Uint8Array | null = null;
    // One after the other: a passphrase takes 64 MiB.
    // oxlint-disable-next-line no-await-in-loop
    if (slot.kind === 'recovery' && code.ok) raw = await openSecretSlot(header.vaultId, slot, code.secret);
    // oxlint-disable-next-line no-await-in-loop
    else if (slot.kind === 'passphrase' && text !== '') raw = await openPassphraseSlot(header.vaultId, slot, text);
    if (raw !== null) return raw;
  }
  return null;
}

async function read(key: VaultKey, rows: readonly unknown[]): Promise<Imported> {
  const inOrder = rows.toSorted((a, b) => place(a) - place(b));
  const opened = await Promise.all(inOrder.map((row) => openEntry(key, row)));
  return eachEntry(opened, (entry) => {
    if (entry === null) throw new Rejection('It is damaged and does not open.');
    const { id: _id, position: _position, createdAt: _created, usedAt: _used, uses: _uses, ...account } = entry;
    return account;
  });
}

/** Pinned ones first, then the person's order: what the row says in clear. */
function place(row: unknown): number {
  const [pinned, position] = optionalList(field(row, 'order'));
  return (typeof pinned === 'number' ? pinned : 1) * 1e12 + (typeof position === 'number' ? position : 0);
}

/**
 * The sealed data of the rescue screen. Checks its shape at once; the result opens it with passphrase or recovery code. Where the
 * state of now lost its header or all its rows, the newest earlier state stands in: such a file is opened when something went wrong.
 */
export async function openSealedVault(json: unknown): Promise<(password: string) => Promise<Imported>> {
  const earlier = optionalList(field(json, 'snapshots')).toReversed();
  const states = [json, ...earlier];
  const headers = await Promise.all(states.map((state) => readHeader(withBytes(field(state, 'header')))));
  if (headers[0]?.kind === 'newer') throw newerVersion(label);
  const whole = headers.find((stored) => stored.kind === 'header');
  const rows = states.map((state) => field(state, 'entries')).filter((list) => Array.isArray(list));
  const entries: readonly unknown[] | undefined = rows.find((list) => list.length > 0) ?? rows[0];
  if (!whole || !entries) throw damaged(label);
  checkEntryCount(entries.length);
  const { header } = whole;
  checkArgon2Costs(header.slots.flatMap((slot) => (slot.kind === 'passphrase' ? [slot.kdf] : [])));
  return async (password) => {
    const raw = await keyBytes(header, password);
    if (raw === null) throw wrongPassword();
    const key = await vaultKey(header.keyId, raw);
    if ((await openContents(key, header)) === null) throw damaged(label);
    return read(key, entries.map(withBytes));
  };
}
