import type { NewEntry } from '../../otp/entry';
import { eachEntry } from '../each-entry';
import { entryOf, recordOf } from '../entry-of';
import { damaged } from '../failures';
import { hasFields } from '../fields';
import type { Importer } from '../types';

function entryOfAccount(item: unknown): NewEntry | null {
  const account = recordOf(item);
  // Duo's own push accounts stand in the same list and have no code of this kind.
  if ((account['otpGenerator'] ?? null) === null) return null;
  const generator = recordOf(account['otpGenerator']);
  const counter = generator['counter'] ?? undefined;
  return entryOf({
    type: counter === undefined ? 'totp' : 'hotp',
    label: account['name'],
    secret: generator['otpSecret'],
    counter,
  });
}

/** Duo Mobile (Android): `accounts.json`. */
export const duo: Importer = {
  id: 'duo',
  label: 'Duo Mobile',
  recognise: ({ json }) =>
    Array.isArray(json) && json.some((item) => hasFields(item, 'accountType') || hasFields(item, 'otpGenerator')),
  open: async ({ json }) => {
    if (!Array.isArray(json)) throw damaged('Duo Mobile');
    return { locked: false, imported: eachEntry(json, entryOfAccount) };
  },
};
