import { openArchive } from '../archive';
import { utf8 } from '../../bytes/utf8';
import { eachEntry } from '../each-entry';
import { damaged } from '../failures';
import { field, hasFields, isRecord, optionalList, optionalText } from '../fields';
import { entryOfItem, hasCode, type ItemCode } from '../item-code';
import { parseJson } from '../json-text';
import { TransferError, type Imported, type Importer } from '../types';
import { zipNames } from '../zip-names';

const label = 'Proton Pass';
const content = 'Proton Pass/data.json';
const encryptedContent = /^Proton Pass\/data\.(pgp|asc|gpg)$/;
const trashed = 2;

const refusePgp = () =>
  new TransferError(
    'refused',
    'This Proton Pass export is encrypted with PGP, which Keytag does not read. Export it again as ZIP without encryption.',
  );

/** The codes of an item: the login's own, and every extra or custom field of type `totp`. */
function codesOf(item: unknown, vault: string): readonly ItemCode[] {
  const data = field(item, 'data');
  const login = field(data, 'content');
  const names = [field(login, 'itemUsername'), field(login, 'username'), field(login, 'itemEmail')];
  const sections = optionalList(field(login, 'sections'));
  const extra = [
    ...optionalList(field(data, 'extraFields')),
    ...optionalList(field(login, 'extraFields')),
    ...sections.flatMap((section) => optionalList(field(section, 'sectionFields'))),
  ].filter((one) => field(one, 'type') === 'totp');
  const codes = [field(login, 'totpUri'), ...extra.map((one) => field(field(one, 'data'), 'totpUri'))];
  return codes.filter(hasCode).map((code) => ({
    code,
    title: field(field(data, 'metadata'), 'name'),
    user: names.find((name) => optionalText(name).trim() !== ''),
    urls: optionalList(field(login, 'urls')),
    tags: vault === '' ? [] : [vault],
    pinned: field(item, 'pinned') === true,
    note: field(field(data, 'metadata'), 'note'),
  }));
}

function read(json: unknown): Imported {
  const vaults = field(json, 'vaults');
  if (!isRecord(vaults)) throw field(json, 'encrypted') === true ? refusePgp() : damaged(label);
  const items = Object.values(vaults).flatMap((vault) =>
    optionalList(field(vault, 'items')).map((item) => ({ item, vault: optionalText(field(vault, 'name')).trim() })),
  );
  // A flag alone is no refusal: what a person decrypted by hand still says so of itself.
  if (items.length === 0 && field(json, 'encrypted') === true) throw refusePgp();
  const kept = items.filter(({ item }) => field(item, 'state') !== trashed);
  const imported = eachEntry(
    kept.flatMap(({ item, vault }) => codesOf(item, vault)),
    entryOfItem,
  );
  const left = items.filter(({ item, vault }) => field(item, 'state') === trashed && codesOf(item, vault).length > 0);
  if (left.length === 0) return imported;
  return { ...imported, warnings: [`Items in the trash were left out: ${left.length}.`] };
}

/** Proton Pass: the unencrypted ZIP export, or the JSON inside it. */
export const protonPass: Importer = {
  id: 'proton-pass',
  label,
  recognise: ({ bytes, json }) =>
    (hasFields(json, 'vaults') && !hasFields(json, 'items')) ||
    (zipNames(bytes)?.some((name) => name === content || encryptedContent.test(name)) ?? false),
  open: async ({ bytes, json }) => {
    if (json !== undefined) return { locked: false, imported: read(json) };
    const archive = await openArchive(bytes);
    if (!archive.names.includes(content)) throw refusePgp();
    const text = utf8(await archive.read(content));
    return { locked: false, imported: read(text === null ? undefined : parseJson(text)) };
  },
};
