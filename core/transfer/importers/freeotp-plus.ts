import { eachEntry } from '../each-entry';
import { damaged } from '../failures';
import { field, hasFields } from '../fields';
import { entryOfToken } from '../freeotp-token';
import type { Importer } from '../types';

/** FreeOTP+ (Android): JSON. */
export const freeotpPlus: Importer = {
  id: 'freeotp-plus',
  label: 'FreeOTP+',
  recognise: ({ json }) =>
    hasFields(json, 'tokenOrder') || (hasFields(json, 'tokens') && Array.isArray(field(json, 'tokens'))),
  open: async ({ json }) => {
    const tokens = field(json, 'tokens');
    if (!Array.isArray(tokens)) throw damaged('FreeOTP+');
    return { locked: false, imported: eachEntry(tokens, entryOfToken) };
  },
};
