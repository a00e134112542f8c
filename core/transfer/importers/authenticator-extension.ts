import type { NewEntry } from '../../otp/entry';
import { keyRecords, unlockKeys, type UnlockedKeys } from '../authenticator-extension-keys';
import { utf8 } from '../../bytes/utf8';
import { openSalted } from '../crypto/openssl';
import { eachEntry } from '../each-entry';
import { entryOf } from '../entry-of';
import { damaged, wrongPassword } from '../failures';
import { hasFields, isRecord, optionalText } from '../fields';
import { parseJson } from '../json-text';
import { checkEntryCount } from '../limits';
import { Rejection } from '../rejection';
import type { Imported, Importer } from '../types';

const label = 'Authenticator';

/** The product's enums, which old files hold as numbers. */
const typeNumbers = [undefined, 'totp', 'hotp', 'battle', 'steam', 'hex', 'hhex'];
const algorithmNumbers = [undefined, 'SHA1', 'SHA256', 'SHA512', 'GOST3411_2012_256', 'GOST3411_2012_512'];

/** `battle` is Battle.net's eight digits; `hex` and `hhex` keep the secret in hexadecimal. */
const types: Record<string, { type: string; encoding: 'base32' | 'hex'; digits?: number }> = {
  totp: { type: 'totp', encoding: 'base32' },
  hotp: { type: 'hotp', encoding: 'base32' },
  steam: { type: 'steam', encoding: 'base32' },
  battle: { type: 'totp', encoding: 'base32', digits: 8 },
  hex: { type: 'totp', encoding: 'hex' },
  hhex: { type: 'hotp', encoding: 'hex' },
};

const isEntry = (value: unknown): value is Record<string, unknown> =>
  isRecord(value) &&
  value['dataType'] !== 'Key' &&
  (['secret', 'data', 'type', 'account'].some((name) => hasFields(value, name)) ||
    ['OTPStorage', 'EncOTPStorage'].includes(optionalText(value['dataType'])));

/** Base64 of `Salted__`, with which all that the extension encrypts begins. */
const saltedStart = 'U2FsdGVkX1';

const isSealedWhole = (value: Record<string, unknown>): boolean => value['dataType'] === 'EncOTPStorage';
const isSealed = (value: Record<string, unknown>): boolean =>
  isSealedWhole(value) || (value['encrypted'] === true && optionalText(value['secret']).startsWith(saltedStart));

function entryOfRecord(record: Record<string, unknown>): NewEntry {
  if (isSealedWhole(record)) throw new Rejection('The key that it is encrypted with is missing.');
  if (record['encrypted'] === true) throw new Rejection('Its encrypted secret is damaged.');
  const named = typeof record['type'] === 'number' ? typeNumbers[record['type']] : (record['type'] ?? 'totp');
  const kind = typeof named === 'string' && Object.hasOwn(types, named) ? types[named] : undefined;
  if (kind === undefined) throw new Rejection('Its type is not supported.');
  const algorithm = record['algorithm'];
  // `Name::host` keeps the site that the account belongs to.
  const [issuer, site] =
    typeof record['issuer'] === 'string' ? splitIssuer(record['issuer']) : [record['issuer'], null];
  return entryOf({
    type: kind.type,
    encoding: kind.encoding,
    issuer,
    label: record['account'],
    secret: record['secret'],
    algorithm: typeof algorithm === 'number' ? (algorithmNumbers[algorithm] ?? algorithm) : algorithm,
    digits: kind.digits ?? record['digits'],
    period: record['period'],
    counter: record['counter'],
    pinned: record['pinned'],
    sites: site === null ? [] : [site],
  });
}

function splitIssuer(issuer: string): [string, string | null] {
  const at = issuer.indexOf('::');
  if (at === -1) return [issuer, null];
  const site = issuer.slice(at + 2).trim();
  return [issuer.slice(0, at), site === '' ? null : site];
}

/** The entries in the person's order; indices may have gaps. */
function inOrder(json: Record<string, unknown>): (readonly [string, Record<string, unknown>])[] {
  const indexOf = (value: unknown): number => (typeof value === 'number' ? value : Number.MAX_SAFE_INTEGER);
  return Object.entries(json)
    .filter((pair): pair is [string, Record<string, unknown>] => isEntry(pair[1]))
    .toSorted(([, a], [, b]) => indexOf(a['index']) - indexOf(b['index']));
}

/** A sealed record in clear, or the sentence that says why not. */
async function unseal(
  id: string,
  record: Record<string, unknown>,
  keys: ReadonlyMap<string, string>,
  password: string,
) {
  if (record['dataType'] === 'EncOTPStorage') {
    const passphrase = keys.get(optionalText(record['keyId']));
    if (passphrase === undefined) return 'It is encrypted with another password.';
    const plain = await openSalted(record['data'], passphrase);
    const inner = plain === null ? undefined : parseJson(utf8(plain) ?? '');
    // The cipher has no authentication; the entry's own id, sealed with it, stands in for one.
    return isRecord(inner) && (inner['hash'] === undefined || inner['hash'] === id)
      ? { ...inner, encrypted: false }
      : 'It is damaged.';
  }
  const passphrase = keys.get('key') ?? keys.get('enc') ?? password;
  const plain = await openSalted(record['secret'], passphrase);
  const secret = plain === null ? null : utf8(plain);
  return secret === null ? 'It is damaged.' : { ...record, secret, encrypted: false };
}

/** Opens every sealed record. Without a check value a password is right when it opens one of them. */
async function readSealed(json: Record<string, unknown>, keys: UnlockedKeys, password: string): Promise<Imported> {
  const records = inOrder(json);
  checkEntryCount(records.length);
  const opened = await Promise.all(
    records.map(async ([id, record]) => (isSealed(record) ? unseal(id, record, keys.passphrases, password) : record)),
  );
  if (!keys.verified && opened.every((record, i) => typeof record === 'string' || !isSealed(records[i]![1]))) {
    throw wrongPassword();
  }
  return eachEntry(opened, (record) => {
    if (typeof record === 'string') throw new Rejection(record);
    return entryOfRecord(record);
  });
}

const looksOurs = (value: Record<string, unknown>): boolean =>
  typeof value['dataType'] === 'string' ||
  (hasFields(value, 'secret') && ['type', 'encrypted', 'hash'].some((name) => hasFields(value, name)));

/** Authenticator, the browser extension: plain, and encrypted by versions 1 to 3 of its format (8.x writes 3). */
export const authenticatorExtension: Importer = {
  id: 'authenticator-extension',
  label,
  recognise: ({ json }) => {
    if (!isRecord(json)) return false;
    for (const id in json) {
      const value = json[id];
      const isKey = id === 'key' && hasFields(value, 'enc', 'hash');
      if (isKey || (isRecord(value) && looksOurs(value))) return true;
    }
    return false;
  },
  open: async ({ json }) => {
    if (!isRecord(json)) throw damaged(label);
    const records = inOrder(json);
    // A damaged key record matters only to what is sealed with it.
    const keys = records.some(([, record]) => isSealed(record)) ? keyRecords(json) : [];
    const canOpen = ([, record]: (typeof records)[number]): boolean =>
      isSealed(record) && (keys.length > 0 || !isSealedWhole(record));
    if (!records.some(canOpen)) {
      if (records.length > 0 && records.every(([, record]) => isSealedWhole(record))) throw damaged(label);
      return { locked: false, imported: eachEntry(records, ([, record]) => entryOfRecord(record)) };
    }
    return { locked: true, unlock: async (password) => readSealed(json, await unlockKeys(keys, password), password) };
  },
};
