import { fromBase64 } from '../../bytes/base64';
import { fromHex } from '../../bytes/hex';
import { looksLikePreferences, readPreferences } from '../android-preferences';
import { openAesCbc } from '../crypto/aes';
import { pbkdf2 } from '../crypto/pbkdf2';
import { eachEntry } from '../each-entry';
import { entryOf, recordOf } from '../entry-of';
import { damaged, wrongPassword } from '../failures';
import { field, optionalText } from '../fields';
import { parseJson } from '../json-text';
import { checkEntryCount } from '../limits';
import { Rejection } from '../rejection';
import { utf8 } from '../../bytes/utf8';
import type { NewEntry } from '../../otp/entry';
import type { Importer } from '../types';

const label = 'Authy';
const listNames = ['com.authy.storage.tokens.authenticator.key', 'com.authy.storage.tokens.authy.key'];
/** Fixed by Authy, not written in the file. */
const iterations = 1000;
const isLocked = (token: unknown): boolean =>
  optionalText(field(token, 'decryptedSecret')) === '' && optionalText(field(token, 'encryptedSecret')) !== '';

/** A token's secret in clear: null when the password doesn't open it. Base32 text, encrypted as text. */
async function decryptSecret(token: unknown, password: string): Promise<string | null> {
  const sealed = fromBase64(optionalText(field(token, 'encryptedSecret')));
  if (sealed === null) return null;
  const salt = new TextEncoder().encode(optionalText(field(token, 'salt')));
  const key = await pbkdf2({ hash: 'SHA-1', password, salt, iterations, length: 32 });
  const plain = await openAesCbc({ key, iv: new Uint8Array(16), sealed });
  const text = plain && utf8(plain);
  // No authentication code: a wrong key shows by what is no base32.
  return text !== null && /^[A-Z2-7\s=-]+$/i.test(text) ? text : null;
}

/** Authy shows `issuer: account` in one name and keeps the QR code's own names beside it. */
function namesOf(token: Record<string, unknown>): { issuer: string; label: string } {
  const original = optionalText(token['originalName']);
  const name = (optionalText(token['name']).trim() || original).trim();
  const colon = original.indexOf(':');
  const issuer = (optionalText(token['originalIssuer']) || (colon > 0 ? original.slice(0, colon) : '')).trim();
  if (issuer === '') {
    const [first = '', ...rest] = name.split(/ - |:/);
    return rest.length === 0 ? { issuer: '', label: name } : { issuer: first, label: name.slice(first.length) };
  }
  return { issuer, label: name.startsWith(issuer) ? name.slice(issuer.length) : name };
}

function entryOfToken(item: unknown, decrypted: string | null): NewEntry {
  const token = recordOf(item);
  const digits = token['digits'];
  const seed = optionalText(token['secretSeed']);
  if (seed !== '') {
    // Authy's own accounts: a hexadecimal seed and ten-second steps.
    const secret = fromHex(seed);
    if (secret === null) throw new Rejection('Its secret is not hexadecimal.');
    return entryOf({ issuer: token['name'], secret, digits: digits ?? 7, period: 10 });
  }
  if (isLocked(token) && decrypted === null) throw new Rejection('Its secret is damaged.');
  const names = namesOf(token);
  return entryOf({
    issuer: names.issuer,
    label: names.label.replace(/^(?:\s*:| -)\s*/, ''),
    secret: decrypted ?? token['decryptedSecret'],
    digits,
  });
}

/** Authy: the settings file of a rooted Android phone, secrets in clear or under the backup password. */
export const authy: Importer = {
  id: 'authy',
  label,
  recognise: ({ text }) => looksLikePreferences(text) && text.includes('com.authy.storage.tokens.'),
  open: async ({ text }) => {
    const preferences = await readPreferences(text ?? '');
    const lists = listNames.flatMap((name) => preferences.get(name) ?? []).map(parseJson);
    if (lists.length === 0 || !lists.every(Array.isArray)) throw damaged(label);
    const tokens: readonly unknown[] = lists.flat();
    checkEntryCount(tokens.length);
    if (!tokens.some(isLocked)) {
      return { locked: false, imported: eachEntry(tokens, (token) => entryOfToken(token, null)) };
    }
    return {
      locked: true,
      unlock: async (password) => {
        const opened = await Promise.all(
          tokens.map(async (token) => ({
            token,
            secret: isLocked(token) ? await decryptSecret(token, password) : null,
          })),
        );
        const locked = opened.filter(({ token }) => isLocked(token));
        if (locked.every(({ secret }) => secret === null)) throw wrongPassword();
        return eachEntry(opened, ({ token, secret }) => entryOfToken(token, secret));
      },
    };
  },
};
