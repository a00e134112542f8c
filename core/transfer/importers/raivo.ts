import type { NewEntry } from '../../otp/entry';
import { eachEntry } from '../each-entry';
import { entryOf, recordOf } from '../entry-of';
import { damaged } from '../failures';
import { hasFields } from '../fields';
import type { Importer } from '../types';

/** Raivo writes every value as a string: the empty one says nothing. */
const value = (text: unknown): unknown => (text === '' ? undefined : text);

/** One row of `raivo-otp-export.json`. Throws a `Rejection`. */
export function entryOfRaivo(item: unknown): NewEntry {
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

/** Raivo OTP (iOS): the JSON inside its export. */
export const raivo: Importer = {
  id: 'raivo',
  label: 'Raivo OTP',
  recognise: ({ json }) => Array.isArray(json) && json.some((item) => hasFields(item, 'kind', 'secret')),
  open: async ({ json }) => {
    if (!Array.isArray(json)) throw damaged('Raivo OTP');
    return { locked: false, imported: eachEntry(json, entryOfRaivo) };
  },
};
