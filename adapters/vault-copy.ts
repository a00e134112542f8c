import * as v from 'valibot';
import { fromBase64 } from '../core/bytes/base64';
import { sealedDump } from '../core/vault/dump';
import { readHeader } from '../core/vault/header';
import type { BinnedEntryRow } from '../core/vault/rows';
import { entryRowSchema } from '../core/vault/schemas';
import { browser } from './browser';
import { writing, type OpenDatabase } from './database';

const key = 'vaultCopy';

/**
 * Whether a copy is kept. Chromium deletes an IndexedDB that it finds corrupted, and a kill in the middle of a write can corrupt one
 * (docs/adr/0015). Firefox does not, and cannot shut this area to content scripts.
 */
const isKept = () => 'setAccessLevel' in browser.storage.local;

/** Keeps the sealed rows as they are now a second time, outside IndexedDB. What is sealed there is sealed here. */
export async function keepCopy({ db }: OpenDatabase): Promise<void> {
  if (!isKept()) return;
  const [header, entries, bin] = await Promise.all([
    db.get('vault', 'vault'),
    db.getAll('entries'),
    db.getAllFromIndex('bin', 'kind', 'entry'),
  ]);
  try {
    await browser.storage.local.set({ [key]: sealedDump({ header, entries, bin, snapshots: [] }, Date.now()) });
  } catch {
    // Too large for the area: better no copy than an old one.
    await dropCopy();
  }
}

/** Forgets the copy: the vault was taken away on the person's word. */
export async function dropCopy(): Promise<void> {
  await browser.storage.local.remove(key);
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
