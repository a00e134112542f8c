import { looksLikePreferences, readPreferences } from '../android-preferences';
import { entryOfToken } from '../freeotp-token';
import { countOf, field, isRecord, optionalList, optionalText } from '../fields';
import { damaged, wrongPassword } from '../failures';
import { eachEntry } from '../each-entry';
import { entryOf } from '../entry-of';
import { pbkdf2 } from '../crypto/pbkdf2';
import { openAesGcm } from '../crypto/aes';
import { checkEntryCount, checkPbkdf2Cost } from '../limits';
import { parseJson } from '../json-text';
import { looksLikeJava, readJavaMap } from '../java-map';
import { Rejection } from '../rejection';
import type { Imported, Importer } from '../types';

const label = 'FreeOTP';
const hashes = new Map<unknown, 'SHA-1' | 'SHA-512'>([
  ['PBKDF2withHmacSHA1', 'SHA-1'], // Android 7 and older
  ['PBKDF2withHmacSHA512', 'SHA-512'],
]);

/** Bytes as Gson writes them: an array of signed numbers. */
function signedBytes(value: unknown): Uint8Array | null {
  if (!Array.isArray(value) || value.length > 10_000) return null;
  const bytes = value.map((byte: unknown) => (Number.isInteger(byte) ? Number(byte) : Number.NaN));
  return bytes.every((byte) => byte >= -128 && byte <= 255) ? Uint8Array.from(bytes, (byte) => byte & 0xff) : null;
}

/**
 * The nonce in the DER of RFC 5084 GCMParameters, SEQUENCE { OCTET STRING nonce, INTEGER tag length 16 }, or of the OCTET STRING
 * alone, which older Androids write.
 */
function nonceOf(parameters: Uint8Array | null): Uint8Array | null {
  const der = parameters?.subarray(parameters[0] === 0x30 ? 2 : 0);
  const end = 2 + (der?.[1] ?? 0);
  return der?.[0] === 0x04 && end > 2 && der.length >= end ? der.subarray(2, end) : null;
}

/** An `EncryptedKey` of FreeOTP: AES-GCM, the name of the wrapped key as associated data. Null when it doesn't open. */
async function unwrap(sealed: unknown, key: Uint8Array): Promise<Uint8Array | null> {
  const text = signedBytes(field(sealed, 'mCipherText'));
  const nonce = nonceOf(signedBytes(field(sealed, 'mParameters')));
  const token = field(sealed, 'mToken');
  if (text === null || nonce === null || typeof token !== 'string') throw new Rejection('Its secret is damaged.');
  return openAesGcm({ key, nonce, sealed: text, associated: new TextEncoder().encode(token) });
}

const ofKey = (map: ReadonlyMap<string, string>, name: string): unknown => parseJson(map.get(name) ?? '');

async function unlock(map: ReadonlyMap<string, string>, password: string): Promise<Imported> {
  const master = ofKey(map, 'masterKey');
  const hash = hashes.get(field(master, 'mAlgorithm'));
  const salt = signedBytes(field(master, 'mSalt'));
  const iterations = countOf(field(master, 'mIterations'));
  if (!hash || salt === null) throw damaged(label);
  const wrapping = await pbkdf2({ hash, password, salt, iterations, length: 32 });
  const key = await unwrap(field(master, 'mEncryptedKey'), wrapping).catch(() => {
    throw damaged(label);
  });
  if (key === null) throw wrongPassword();

  const tokens = [...map.keys()].filter((name) => name.endsWith('-token'));
  checkEntryCount(tokens.length);
  const opened = await Promise.all(
    tokens.map(async (name) => {
      const wrapped = parseText(field(ofKey(map, name.slice(0, -'-token'.length)), 'key'));
      return { token: ofKey(map, name), secret: await unwrap(wrapped, key).catch(() => null) };
    }),
  );
  return eachEntry(opened, ({ token, secret }) => {
    if (!isRecord(token)) throw new Rejection('It is not an account.');
    if (secret === null) throw new Rejection('Its secret is missing or damaged.');
    // The person's own name, the label's prefix, the URI's parameter: the order of the app.
    const issuer = token['issuerAlt'] || token['issuerExt'] || token['issuerInt'];
    const type = token['type'] === 'TOTP' && issuer === 'Steam' ? 'steam' : token['type'];
    return entryOf({
      type,
      issuer,
      label: token['labelAlt'] || token['label'],
      secret,
      algorithm: token['algo'],
      digits: token['digits'],
      period: token['period'],
      counter: token['counter'],
    });
  });
}

const parseText = (value: unknown): unknown => (typeof value === 'string' ? parseJson(value) : value);

/** The name of the list that keeps the person's order in a settings file. */
const orderName = 'tokenOrder';

/** FreeOTP 1 and FreeOTP+ keep each token as JSON under its name, secrets in clear. */
async function readSettings(text: string): Promise<Imported> {
  const settings = await readPreferences(text);
  const order = optionalList(parseJson(settings.get(orderName) ?? '')).map(optionalText);
  const names = [...new Set([...order, ...settings.keys()])].filter((name) => name !== orderName && settings.has(name));
  return eachEntry(names, (name) => entryOfToken(parseJson(settings.get(name) ?? '')));
}

const isSettings = (text: string | null): text is string =>
  looksLikePreferences(text) && (text.includes(`"${orderName}"`) || /issuerExt(?:&quot;|")/.test(text));

/** FreeOTP 1 and FreeOTP+ (Android, rooted): the settings file `tokens.xml`. FreeOTP 2: a serialized Java map, each secret wrapped by a master key, that by a password. */
export const freeotp: Importer = {
  id: 'freeotp',
  label,
  recognise: ({ bytes, text }) => looksLikeJava(bytes) || isSettings(text),
  open: async ({ bytes, text }) => {
    if (isSettings(text)) return { locked: false, imported: await readSettings(text) };
    const map = readJavaMap(bytes);
    const master = ofKey(map, 'masterKey');
    if (!isRecord(master)) throw damaged(label);
    checkPbkdf2Cost(countOf(master['mIterations']));
    return { locked: true, unlock: (password) => unlock(map, password) };
  },
};
