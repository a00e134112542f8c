import type { NewEntry } from '../../otp/entry';
import { openArchive } from '../archive';
import { utf8 } from '../../bytes/utf8';
import { eachEntry } from '../each-entry';
import { entryOf, recordOf } from '../entry-of';
import { damaged } from '../failures';
import { hasFields } from '../fields';
import { parseJson } from '../json-text';
import type { Imported, Importer } from '../types';
import { zipNames } from '../zip-names';

const label = 'Raivo OTP';
const content = 'raivo-otp-export.json';

/** Raivo writes every value as a string: the empty one says nothing. */
const value = (text: unknown): unknown => (text === '' ? undefined : text);

/** One row of `raivo-otp-export.json`. Throws a `Rejection`. */
function entryOfRaivo(item: unknown): NewEntry {
  const password = recordOf(item);
  return entryOf({
    type: password['kind'] ?? '',
    issuer: password['issuer'],
    label: password['account'],
    secret: password['secret'],
    algorithm: password['algorithm'],
    digits: value(password['digits']),
    period: value(password['timer']),
    counter: value(password['counter']),
    pinned: password['pinned'] === 'true' || password['pinned'] === '1',
  });
}

function read(json: unknown): Imported {
  if (!Array.isArray(json)) throw damaged(label);
  return eachEntry(json, entryOfRaivo);
}

/** Raivo OTP (iOS): its export, a zip under the app's password, or the JSON inside. */
export const raivo: Importer = {
  id: 'raivo',
  label,
  recognise: ({ json, bytes }) =>
    (Array.isArray(json) && json.some((item) => hasFields(item, 'kind', 'secret'))) ||
    (zipNames(bytes)?.includes(content) ?? false),
  open: async ({ json, bytes }) => {
    if (json !== undefined) return { locked: false, imported: read(json) };
    const archive = await openArchive(bytes);
    const readContent = async (password?: string) => read(parseJson(utf8(await archive.read(content, password)) ?? ''));
    if (archive.encrypted(content)) return { locked: true, unlock: readContent };
    return { locked: false, imported: await readContent() };
  },
};
