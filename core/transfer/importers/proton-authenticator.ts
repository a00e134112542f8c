import type { NewEntry } from '../../otp/entry';
import { argon2id } from '../crypto/argon2';
import { openAesGcm } from '../crypto/aes';
import { utf8 } from '../../bytes/utf8';
import { eachEntry } from '../each-entry';
import { entryOf, recordOf } from '../entry-of';
import { checkVersion, damaged, wrongPasswordOrDamaged } from '../failures';
import { base64Field, field, hasFields, isRecord, optionalText } from '../fields';
import { entryOfUri } from '../from-uri';
import { parseJson } from '../json-text';
import type { Imported, Importer } from '../types';

const label = 'Proton Authenticator';
const newestVersion = 1;
const context = new TextEncoder().encode('proton.authenticator.export.v1');
const nonceLength = 12;
const tagLength = 16;

function entryOfItem(item: unknown): NewEntry {
  const { content: value, note } = recordOf(item);
  const content = recordOf(value);
  const uri = optionalText(content['uri']);
  const bareSteam = /^\s*steam:\/\/(.*)$/is.exec(uri);
  if (bareSteam) return entryOf({ type: 'steam', label: content['name'], secret: bareSteam[1], note });
  const entry = entryOfUri(uri, { note });
  return entry.label === '' ? { ...entry, label: optionalText(content['name']).toWellFormed().trim() } : entry;
}

function read(json: unknown): Imported {
  const entries = field(json, 'entries');
  if (!Array.isArray(entries)) throw damaged(label);
  return eachEntry(entries, entryOfItem);
}

/** Proton Authenticator: plain or encrypted JSON. */
export const protonAuthenticator: Importer = {
  id: 'proton-authenticator',
  label,
  recognise: ({ json }) =>
    hasFields(json, 'version') &&
    (hasFields(json, 'salt', 'content') ||
      (Array.isArray(field(json, 'entries')) && !hasFields(json, 'format') && !hasFields(json, 'header'))),
  open: async ({ json }) => {
    checkVersion(field(json, 'version'), newestVersion, label);
    if (!hasFields(json, 'content')) return { locked: false, imported: read(json) };
    const salt = base64Field(field(json, 'salt'));
    const content = base64Field(field(json, 'content'));
    if (salt === null || salt.length < 8 || content === null || content.length < nonceLength + tagLength)
      throw damaged(label);
    return {
      locked: true,
      unlock: async (password) => {
        const key = await argon2id({ password, salt, memory: 19_456, passes: 2, lanes: 1, length: 32 });
        const plain = await openAesGcm({
          key,
          nonce: content.subarray(0, nonceLength),
          sealed: content.subarray(nonceLength),
          associated: context,
        });
        if (plain === null) throw wrongPasswordOrDamaged();
        const opened = parseJson(utf8(plain) ?? '');
        if (!isRecord(opened)) throw damaged(label);
        return read(opened);
      },
    };
  },
};
