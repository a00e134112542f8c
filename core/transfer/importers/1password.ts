import { openArchive } from '../archive';
import { utf8 } from '../../bytes/utf8';
import { eachEntry } from '../each-entry';
import { damaged } from '../failures';
import { field, optionalList, optionalText } from '../fields';
import { entryOfItem, hasCode, type ItemCode } from '../item-code';
import { parseJson } from '../json-text';
import type { Imported, Importer } from '../types';
import { zipNames } from '../zip-names';

const label = '1Password';
const content = 'export.data';

const all = (values: unknown, name: string): readonly unknown[] =>
  optionalList(values).flatMap((value) => optionalList(field(value, name)));

/** The codes of an item: every field of its sections whose value is a `totp`. */
function codesOf(item: unknown): readonly ItemCode[] {
  const overview = field(item, 'overview');
  const details = field(item, 'details');
  const loginFields = optionalList(field(details, 'loginFields'));
  const user = loginFields.find((one) => field(one, 'designation') === 'username');
  const urls = optionalList(field(overview, 'urls')).map((one) => field(one, 'url'));
  const codes = all(field(details, 'sections'), 'fields').map((one) => field(field(one, 'value'), 'totp'));
  return codes.filter(hasCode).map((code) => ({
    code,
    title: field(overview, 'title'),
    user: field(user, 'value'),
    urls: [field(overview, 'url'), ...urls],
    tags: optionalList(field(overview, 'tags')).map(optionalText).filter(Boolean),
    pinned: Number(field(item, 'favIndex')) > 0,
  }));
}

function read(json: unknown): Imported {
  const accounts = field(json, 'accounts');
  if (!Array.isArray(accounts)) throw damaged(label);
  // Exports of 2021 wrap each item once more.
  const items = all(all(accounts, 'vaults'), 'items').map((item) => field(item, 'item') ?? item);
  const archived = items.filter((item) => field(item, 'state') === 'archived' && codesOf(item).length > 0);
  const active = items.filter((item) => field(item, 'state') !== 'archived');
  const imported = eachEntry(active.flatMap(codesOf), entryOfItem);
  if (archived.length === 0) return imported;
  return { ...imported, warnings: [`Items in the archive were left out: ${archived.length}.`] };
}

/** 1Password's unencrypted export, a zip of JSON and attachments (support.1password.com/1pux-format). */
export const onePassword: Importer = {
  id: '1password',
  label,
  recognise: ({ bytes }) => zipNames(bytes)?.includes(content) ?? false,
  open: async ({ bytes }) => {
    const archive = await openArchive(bytes);
    const text = utf8(await archive.read(content));
    return { locked: false, imported: read(text === null ? undefined : parseJson(text)) };
  },
};
