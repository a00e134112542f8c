import { csvParseRows } from 'd3-dsv';
import type { NewEntry } from '../../otp/entry';
import { eachEntry } from '../each-entry';
import { recordOf } from '../entry-of';
import { damaged } from '../failures';
import { field, hasFields, isRecord, optionalList, optionalText } from '../fields';
import { entryOfItem, hasCode, type ItemCode } from '../item-code';
import { TransferError, type Imported, type Importer } from '../types';
import { openBitwardenExport } from '../bitwarden-export';

const label = 'Bitwarden';

/** A login's code; null when it has none. */
const entryOfLogin = (login: ItemCode): NewEntry | null => (hasCode(login.code) ? entryOfItem(login) : null);

function readJson(json: unknown): Imported {
  const items = field(json, 'items');
  if (!Array.isArray(items)) throw damaged(label);
  const folders = new Map(
    optionalList(field(json, 'folders')).map((folder) => [field(folder, 'id'), optionalText(field(folder, 'name'))]),
  );
  return eachEntry(items, (value) => {
    const item = recordOf(value);
    const login = item['login'];
    if (!isRecord(login)) return null;
    const folder = folders.get(item['folderId']) ?? '';
    return entryOfLogin({
      code: login['totp'],
      title: item['name'],
      user: login['username'],
      urls: optionalList(login['uris']).map((one) => field(one, 'uri')),
      tags: folder === '' ? [] : [folder],
      pinned: item['favorite'] === true,
    });
  });
}

/** The column names, or null when the text is no Bitwarden CSV. */
function columnsOf(text: string | null): readonly string[] | null {
  const columns =
    /^[^\r\n]{0,1000}/
      .exec(text ?? '')?.[0]
      .split(',')
      .map((name) => name.trim().replaceAll('"', '')) ?? [];
  return columns.includes('login_totp') ? columns : null;
}

function readCsv(text: string): Imported {
  const columns = columnsOf(text) ?? [];
  const rows = csvParseRows(text.trim()).slice(1);
  return eachEntry(rows, (row) => {
    const cell = (name: string): string => row[columns.indexOf(name)] ?? '';
    return entryOfLogin({
      code: cell('login_totp'),
      title: cell('name'),
      user: cell('login_username'),
      urls: cell('login_uri').split(','),
      tags: cell('folder').trim() === '' ? [] : [cell('folder').trim()],
      pinned: cell('favorite') === '1',
    });
  });
}

/** Bitwarden and Bitwarden Authenticator: JSON, CSV, and the password-protected JSON. */
export const bitwarden: Importer = {
  id: 'bitwarden',
  label,
  recognise: ({ json, text }) =>
    hasFields(json, 'encrypted', 'items') ||
    hasFields(json, 'encrypted', 'encKeyValidation_DO_NOT_EDIT') ||
    hasFields(json, 'passwordProtected') ||
    columnsOf(text) !== null,
  open: async ({ json, text }) => {
    if (json === undefined) return { locked: false, imported: readCsv(text ?? '') };
    if (field(json, 'passwordProtected') === true) {
      const open = openBitwardenExport(json);
      return { locked: true, unlock: async (password) => readJson(await open(password)) };
    }
    if (field(json, 'encrypted') === true) {
      throw new TransferError(
        'refused',
        'This Bitwarden export is restricted to the account that made it. In Bitwarden make a password-protected JSON export instead.',
      );
    }
    return { locked: false, imported: readJson(json) };
  },
};
