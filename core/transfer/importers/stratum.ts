import type { NewEntry } from '../../otp/entry';
import { openAesCbc, openAesGcm } from '../crypto/aes';
import { argon2id } from '../crypto/argon2';
import { pbkdf2 } from '../crypto/pbkdf2';
import { utf8 } from '../../bytes/utf8';
import { eachEntry } from '../each-entry';
import { entryOf, recordOf } from '../entry-of';
import { damaged, wrongPasswordOrDamaged } from '../failures';
import { field, hasFields, isRecord, optionalList, optionalText } from '../fields';
import { entryOfUri } from '../from-uri';
import { parseJson } from '../json-text';
import type { Imported, Importer } from '../types';

const label = 'Stratum';
const types: Record<number, string> = { 1: 'hotp', 2: 'totp', 3: 'motp', 4: 'steam', 5: 'yandex' };
const algorithms: Record<number, string> = { 0: 'SHA1', 1: 'SHA256', 2: 'SHA512' };
const headerLength = 16;

/** `AUTHENTICATORPRO`, salt 16, nonce 12, ciphertext and tag: Argon2id and AES-256-GCM. */
async function openStrong(bytes: Uint8Array, password: string): Promise<Uint8Array | null> {
  const salt = bytes.subarray(headerLength, headerLength + 16);
  const key = await argon2id({ password, salt, memory: 65_536, passes: 3, lanes: 4, length: 32 });
  return openAesGcm({
    key,
    nonce: bytes.subarray(headerLength + 16, headerLength + 28),
    sealed: bytes.subarray(headerLength + 28),
  });
}

/** `AuthenticatorPro`, salt 20, IV 16, ciphertext: PBKDF2-SHA1 and AES-256-CBC. */
async function openLegacy(bytes: Uint8Array, password: string): Promise<Uint8Array | null> {
  const salt = bytes.subarray(headerLength, headerLength + 20);
  const key = await pbkdf2({ hash: 'SHA-1', password, salt, iterations: 64_000, length: 32 });
  return openAesCbc({
    key,
    iv: bytes.subarray(headerLength + 20, headerLength + 36),
    sealed: bytes.subarray(headerLength + 36),
  });
}

const encryptions = {
  AUTHENTICATORPRO: { open: openStrong, isWhole: (length: number) => length >= headerLength + 28 + 16 },
  AuthenticatorPro: {
    open: openLegacy,
    isWhole: (length: number) => length > headerLength + 36 && (length - headerLength - 36) % 16 === 0,
  },
};

function encryptionOf(bytes: Uint8Array): (typeof encryptions)[keyof typeof encryptions] | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, headerLength));
  return head === 'AUTHENTICATORPRO' || head === 'AuthenticatorPro' ? encryptions[head] : null;
}

function entryOfAuthenticator(item: unknown, tags: readonly string[]): NewEntry {
  const authenticator = recordOf(item);
  const type = typeof authenticator['Type'] === 'number' ? types[authenticator['Type']] : undefined;
  const algorithm = authenticator['Algorithm'] ?? 0;
  return entryOf({
    type: type ?? '',
    issuer: authenticator['Issuer'],
    label: authenticator['Username'],
    secret: authenticator['Secret'],
    encoding: type === 'motp' ? 'hex' : 'base32',
    algorithm: typeof algorithm === 'number' ? (algorithms[algorithm] ?? `Algorithm-${algorithm}`) : algorithm,
    digits: authenticator['Digits'],
    period: authenticator['Period'],
    counter: authenticator['Counter'],
    pin: authenticator['Pin'],
    tags,
  });
}

function read(json: unknown): Imported {
  const authenticators = field(json, 'Authenticators');
  if (!Array.isArray(authenticators)) throw damaged(label);
  const names = new Map(
    optionalList(field(json, 'Categories')).map((one) => [field(one, 'Id'), optionalText(field(one, 'Name'))]),
  );
  const tags = new Map<unknown, string[]>();
  for (const link of optionalList(field(json, 'AuthenticatorCategories'))) {
    const secret = field(link, 'AuthenticatorSecret');
    const known = tags.get(secret) ?? [];
    known.push(names.get(field(link, 'CategoryId')) ?? '');
    tags.set(secret, known);
  }
  return eachEntry(authenticators, (item) => entryOfAuthenticator(item, tags.get(field(item, 'Secret')) ?? []));
}

/** The page that Stratum makes for printing: one URI a row. */
const printedUri = /<code>\s*((?:otpauth|motp):\/\/[^<\s]+)\s*<\/code>/gi;
const isPrinted = (text: string | null): text is string =>
  text !== null && /^\s*<!doctype html[\s\S]{0,500}<title>Stratum/i.test(text);

function readPrinted(text: string): Imported {
  const uris = [...text.matchAll(printedUri)].map((match) => match[1]!.replaceAll('&amp;', '&'));
  return eachEntry(uris, (uri) => entryOfUri(uri));
}

/** Stratum (Android, was Authenticator Pro): plain, legacy and strong backups, and the HTML one. */
export const stratum: Importer = {
  id: 'stratum',
  label,
  recognise: ({ json, bytes, text }) =>
    hasFields(json, 'Authenticators') || encryptionOf(bytes) !== null || isPrinted(text),
  open: async ({ json, bytes, text }) => {
    const encryption = encryptionOf(bytes);
    if (encryption === null) {
      return { locked: false, imported: isPrinted(text) ? readPrinted(text) : read(json) };
    }
    if (!encryption.isWhole(bytes.length)) throw damaged(label);
    return {
      locked: true,
      unlock: async (password) => {
        const plain = await encryption.open(bytes, password);
        const opened = plain === null ? undefined : parseJson(utf8(plain) ?? '');
        if (!isRecord(opened)) throw wrongPasswordOrDamaged();
        return read(opened);
      },
    };
  },
};
