import { looksLikePreferences, readPreferences } from '../android-preferences';
import { fromBase64 } from '../../bytes/base64';
import { fromHex } from '../../bytes/hex';
import { openAesCbc } from '../crypto/aes';
import { eachEntry } from '../each-entry';
import { entryOf, recordOf } from '../entry-of';
import { damaged, wrongPasswordOrDamaged } from '../failures';
import { isRecord } from '../fields';
import { parseJson } from '../json-text';
import { Rejection } from '../rejection';
import { utf8 } from '../../bytes/utf8';
import type { Imported, Importer } from '../types';

const label = 'TOTP Authenticator';
/** What the app takes when the person sets no password. */
const defaultPassword = 'TotpAuthenticator';
const unknownIssuer = 'Unknown';

/** 5,000 accounts, with room to spare. */
const longestText = 5_000_000;

/** Base64 and nothing else: too long for a secret, and of all kinds of characters as only noise has them. */
const looksSealed = (text: string): boolean =>
  text.length >= 80 &&
  text.length <= longestText &&
  !/[^A-Za-z0-9+/=\s]/.test(text) &&
  [/[a-z]/, /[A-Z]/, /\d/].every((kind) => kind.test(text));

/** The name of the list in the app's settings file. */
const listName = 'STATIC_TOTP_CODES_LIST';

/** The accounts: the plain text is a JSON object whose only key is itself the text of a JSON array. Null when it isn't. */
async function decrypt(sealed: Uint8Array, password: string): Promise<readonly unknown[] | null> {
  const key = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(password)));
  const plain = await openAesCbc({ key, iv: new Uint8Array(16), sealed });
  const outer = plain && parseJson(utf8(plain) ?? '');
  const inner = isRecord(outer) ? parseJson(Object.keys(outer)[0] ?? '') : undefined;
  return Array.isArray(inner) ? inner : null;
}

function secretOf(key: unknown, base: unknown): unknown {
  if (typeof key !== 'string') return key;
  if (Number(base) === 32) return key;
  const bytes = Number(base) === 16 ? fromHex(key.replaceAll(/\s/g, '')) : Number(base) === 64 ? fromBase64(key) : null;
  if (bytes === null) throw new Rejection('Its secret is not written in the base it names.');
  return bytes;
}

/** The empty text says nothing; 0 does. */
const said = (value: unknown): unknown => (value === '' ? undefined : value);

const read = (accounts: readonly unknown[]): Imported =>
  eachEntry(accounts, (item) => {
    const account = recordOf(item);
    return entryOf({
      issuer: account['issuer'] === unknownIssuer ? '' : account['issuer'],
      label: account['name'],
      secret: secretOf(account['key'], account['base']),
      digits: said(account['digits']),
      period: said(account['period']),
    });
  });

/** The accounts in the settings file of a rooted phone, which are in clear. */
async function readSettings(text: string): Promise<Imported> {
  const list = parseJson((await readPreferences(text)).get(listName) ?? '');
  if (!Array.isArray(list)) throw damaged(label);
  return read(list);
}

/** TOTP Authenticator (BinaryBoot): AES without an authentication code, under the app's own password by default. */
export const totpAuthenticator: Importer = {
  id: 'totp-authenticator',
  label,
  recognise: ({ text }) =>
    text !== null && (looksSealed(text) || (looksLikePreferences(text) && text.includes(`"${listName}"`))),
  open: async ({ text }) => {
    if (looksLikePreferences(text)) return { locked: false, imported: await readSettings(text) };
    const sealed = fromBase64(text ?? '');
    if (sealed === null || sealed.length % 16 !== 0) throw damaged(label);
    const accounts = await decrypt(sealed, defaultPassword);
    if (accounts !== null) return { locked: false, imported: read(accounts) };
    return {
      locked: true,
      unlock: async (password) => {
        const opened = await decrypt(sealed, password);
        if (opened === null) throw wrongPasswordOrDamaged();
        return read(opened);
      },
    };
  },
};
