import type { NewEntry } from '../../otp/entry';
import { utf8 } from '../../bytes/utf8';
import { openAesGcm } from '../crypto/aes';
import { pbkdf2 } from '../crypto/pbkdf2';
import { eachEntry } from '../each-entry';
import { entryOf, recordOf } from '../entry-of';
import { checkVersion, damaged, wrongPasswordOrDamaged } from '../failures';
import { base64Field, countOf, field, hasFields } from '../fields';
import { parseJson } from '../json-text';
import { checkPbkdf2Cost } from '../limits';
import type { Imported, Importer } from '../types';

const label = '2FA Authenticator';
const newestVersion = 1;
const tagLength = 16;

function entryOfAccount(item: unknown): NewEntry {
  const account = recordOf(item);
  return entryOf({
    type: account['type'],
    issuer: account['issuer'],
    label: account['label'],
    secret: account['secret'],
    algorithm: account['algorithm'],
    digits: account['digits'],
    period: account['period'],
    counter: account['counter'],
  });
}

function read(data: unknown): Imported {
  const accounts = field(data, 'accounts');
  if (!Array.isArray(accounts)) throw damaged(label);
  return eachEntry(accounts, entryOfAccount);
}

/** The vault of a backup, checked: the function opens it. */
function openVault(vault: unknown): (password: string) => Promise<Imported> {
  checkVersion(field(vault, 'version'), newestVersion, label);
  const kdf = field(vault, 'kdf');
  const cipher = field(vault, 'cipher');
  const iterations = countOf(field(kdf, 'iterations'));
  checkPbkdf2Cost(iterations);
  const salt = base64Field(field(kdf, 'salt'));
  const nonce = base64Field(field(cipher, 'iv'));
  const sealed = base64Field(field(cipher, 'data'));
  const isKnown = field(kdf, 'name') === 'PBKDF2' && field(kdf, 'hash') === 'SHA-256';
  if (!isKnown || field(cipher, 'name') !== 'AES-GCM' || salt === null || nonce === null) throw damaged(label);
  if (nonce.length === 0 || sealed === null || sealed.length < tagLength) throw damaged(label);
  return async (password) => {
    const key = await pbkdf2({ hash: 'SHA-256', password, salt, iterations, length: 32 });
    const plain = await openAesGcm({ key, nonce, sealed });
    if (plain === null) throw wrongPasswordOrDamaged();
    return read(parseJson(utf8(plain) ?? ''));
  };
}

const isBackup = (json: unknown): boolean => field(json, 'app') === '2fa-authenticator';
const isPlain = (json: unknown): boolean => field(json, 'format') === 'plain' && hasFields(json, 'version', 'data');
const isVault = (json: unknown): boolean =>
  hasFields(json, 'version', 'kdf', 'cipher') && hasFields(field(json, 'cipher'), 'iv', 'data');

/** 2FA Authenticator (browser extension, github.com/VastBlast/authenticator-2fa): its encrypted backup, and its stored vault. */
export const authenticator2fa: Importer = {
  id: 'authenticator-2fa',
  label,
  recognise: ({ json }) => isBackup(json) || isPlain(json) || isVault(json),
  open: async ({ json }) => {
    checkVersion(field(json, 'version'), newestVersion, label);
    if (isPlain(json)) return { locked: false, imported: read(field(json, 'data')) };
    return { locked: true, unlock: openVault(isVault(json) ? json : field(json, 'vault')) };
  },
};
