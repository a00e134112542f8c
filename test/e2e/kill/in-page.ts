import * as v from 'valibot';
import { openVault } from '../../../adapters/vault';
import type { Entry, NewEntry } from '../../../core/otp/entry';
import { formatOtpUri } from '../../../core/otp/uri';
import { fromHex, toHex } from '../../../core/bytes/hex';
import { readTransfer } from '../../../core/transfer/read';
import type { PreparedKey } from '../../../core/vault/vault';
import { keys, plainEntries, plainEntry, plainNewEntry, writeBegins, type Found, type PlainEntry } from './state';

// Bundled and run in a page of the extension: the shipped code, called past the views.

const vault = openVault({ cost: { memory: 8192, passes: 1, lanes: 1 } });

function plain(entry: Entry): PlainEntry {
  const { sites, tags, ...rest } = entry;
  return {
    ...rest,
    ...(sites ? { sites: [...sites] } : {}),
    ...(tags ? { tags: [...tags] } : {}),
    secret: toHex(entry.secret),
    counter: String(entry.counter),
  };
}

/** `plain` undone; what the vault chooses is left out. */
function newEntry(given: unknown): NewEntry {
  const entry = v.parse(plainNewEntry, given);
  return { ...entry, secret: fromHex(entry.secret)!, counter: BigInt(entry.counter) };
}

async function imported(entries: readonly PlainEntry[]): Promise<readonly NewEntry[]> {
  const text = entries.map((entry) => formatOtpUri(newEntry(entry))).join('\n');
  const { opened } = await readTransfer(new TextEncoder().encode(text), () => Promise.resolve(null));
  if (opened.locked) throw new Error('a list of links is not locked');
  return opened.imported.entries;
}

let prepared: PreparedKey | null = null;

async function look(given: unknown): Promise<Found> {
  const candidates = v.parse(v.array(keys), given);
  const { state: status } = await vault.status();
  const byPassphrase: boolean[] = [];
  const byRecoveryCode: boolean[] = [];
  // One after the other: each try is counted.
  // oxlint-disable no-await-in-loop
  for (const { passphrase, recoveryCode: code } of candidates) {
    byPassphrase.push((await vault.unlock({ kind: 'passphrase', passphrase })).ok);
    await vault.lock();
    byRecoveryCode.push(code !== null && (await vault.unlock({ kind: 'recovery', code })).ok);
    await vault.lock();
  }
  // oxlint-enable no-await-in-loop
  const passphrase = candidates[byPassphrase.indexOf(true)]?.passphrase;
  if (passphrase === undefined)
    throw new Error(`No passphrase opens the vault: ${JSON.stringify(await vault.status())}`);
  await vault.unlock({ kind: 'passphrase', passphrase });
  const { entries, unreadable } = await vault.allEntries();
  const bin = (await vault.bin()).map(({ entry }) => plain(entry));
  return { status, byPassphrase, byRecoveryCode, entries: entries.map(plain), bin, unreadable };
}

const text = (given: unknown): string => v.parse(v.string(), given);

const calls: Readonly<Record<string, (given: unknown) => Promise<unknown>>> = {
  create: (given) => vault.create({ kind: 'passphrase', passphrase: text(given) }),
  add: async (given) => (await vault.add([newEntry(given)])).map(plain),
  import: async (given) => (await vault.add(await imported(v.parse(plainEntries, given)))).map(plain),
  edit: (given) => {
    const entry = v.parse(plainEntry, given);
    const { id, position, createdAt, usedAt, uses } = entry;
    return vault.edit({ ...newEntry(entry), id: id!, position: position!, createdAt: createdAt!, usedAt, uses });
  },
  delete: (given) => vault.remove(text(given)),
  restore: (given) => vault.restore(text(given)),
  prepare: async (given) => {
    prepared = await vault.prepare({ kind: 'passphrase', passphrase: text(given) });
    return prepared.recoveryCode;
  },
  commit: () => prepared!.commit(),
  look,
};

declare global {
  var vaultCall: (name: string, given: unknown) => Promise<unknown>;
}

globalThis.vaultCall = async (name, given) => (await calls[name]!(given)) ?? null;

// A write begins: the test may kill the browser in the middle of it.
// oxlint-disable-next-line typescript/unbound-method
const begin: Function = IDBDatabase.prototype.transaction;
IDBDatabase.prototype.transaction = function (...asked): IDBTransaction {
  // oxlint-disable-next-line no-console
  if (asked[1] === 'readwrite') console.debug(writeBegins);
  return Reflect.apply(begin, this, asked);
};
