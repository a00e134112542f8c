import * as v from 'valibot';
import { fromBase64 } from '../core/bytes/base64';
import { sealedDump } from '../core/vault/dump';
import { readHeader } from '../core/vault/header';
import type { BinnedEntryRow, Header } from '../core/vault/rows';
import { entryRowSchema } from '../core/vault/schemas';
import { browser } from './browser';
import { database, writing, type OpenDatabase } from './database';

const key = 'vaultCopy';
/** Which state the copy is of. */
const stateKey = 'vaultCopyOf';

/**
 * Whether a copy is kept. Chromium deletes an IndexedDB that it finds corrupted, and a kill in the middle of a write can corrupt one
 * (docs/adr/0015). Firefox does not, and cannot shut this area to content scripts.
 */
const isKept = () => 'setAccessLevel' in browser.storage.local;

/** As many characters as the copy may have: Chromium gives the area 10 MB, and the settings that lie there too need room. */
const room = 7_000_000;

/** One page at a time. */
const alone = (work: () => Promise<void>) => navigator.locks.request('keytag-vault-copy', work);

/**
 * Keeps the sealed rows as they are now a second time, outside IndexedDB. What is sealed there is sealed here. Each page reads when its
 * turn has come, so the last to write keeps what the last to commit left. Never rejects: the change itself is written already.
 */
export async function keepCopy({ db }: OpenDatabase): Promise<void> {
  if (!isKept()) return;
  const keep = async () => {
    const rows = db.transaction(['vault', 'entries', 'bin']);
    const [header, entries, bin] = await Promise.all([
      rows.objectStore('vault').get('vault'),
      rows.objectStore('entries').getAll(),
      rows.objectStore('bin').index('kind').getAll('entry'),
    ]);
    // Nothing is there any more: the copy may be all that is left.
    if (!header) return;
    const copy = sealedDump({ header, entries, bin, snapshots: [] }, Date.now());
    // Too large for the area: better no copy than an old one.
    if (copy.length > room) return drop();
    await browser.storage.local.set({ [key]: copy, [stateKey]: stateOf(header) }).catch(drop);
  };
  // A database that is no longer open tells nothing; what was kept before may be all there is.
  await alone(keep).catch(() => {});
}

const stateOf = ({ keyId, revision }: Header) => `${keyId} ${revision}`;

/** Keeps a copy where there is none of the state of now: a page went before it could, or the last Keytag kept none. */
export async function catchUpCopy(): Promise<void> {
  const open = await database();
  const header = await open.db.get('vault', 'vault');
  if (!header || open.readOnly || (await browser.storage.local.get(stateKey))[stateKey] === stateOf(header)) return;
  await keepCopy(open);
}

const drop = () => browser.storage.local.remove([key, stateKey]);

/** Forgets the copy: the vault was taken away on the person's word. */
export async function dropCopy(): Promise<void> {
  await (isKept() ? alone(drop) : drop());
}

const copySchema = v.object({ header: v.unknown(), entries: v.array(v.unknown()), bin: v.array(v.unknown()) });

/** Enough to be stored: what is in it is looked at when it is opened. */
const binnedRow = v.custom<BinnedEntryRow>((row) => v.is(v.object({ kind: v.literal('entry'), id: v.string() }), row));

/** `{ base64 }` becomes bytes again. */
function withBytes(_: string, value: unknown): unknown {
  const bytes = v.safeParse(v.strictObject({ base64: v.string() }), value);
  return bytes.success ? fromBase64(bytes.output.base64) : value;
}

/** Puts the copy into a database that has nothing of a vault. False where there is no copy that can be read. */
export async function restoreCopy(open: OpenDatabase): Promise<boolean> {
  if (!isKept() || open.readOnly) return false;
  const { [key]: text } = await browser.storage.local.get(key);
  const copy = typeof text === 'string' ? v.safeParse(copySchema, parsed(text)) : null;
  const read = copy?.success ? await readHeader(copy.output.header) : null;
  if (!copy?.success || read?.kind !== 'header') return false;
  const transaction = writing(open, ['vault', 'entries', 'bin']);
  const entries = transaction.objectStore('entries');
  const bin = transaction.objectStore('bin');
  if ((await transaction.objectStore('vault').count()) > 0 || (await entries.count()) > 0) return true;
  await Promise.all([
    transaction.objectStore('vault').put(read.header),
    ...copy.output.entries.filter((row) => v.is(entryRowSchema, row)).map((row) => entries.put(row)),
    ...copy.output.bin.filter((row) => v.is(binnedRow, row)).map((row) => bin.put(row)),
  ]);
  await transaction.done;
  return true;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text, withBytes);
  } catch {
    return null;
  }
}
