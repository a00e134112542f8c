import { recogniseText } from '../../otp/recognise';
import { damaged } from '../failures';
import type { Importer } from '../types';
import { meaningfulLines, readUris } from '../uri-lines';

const label = 'Google Authenticator';
const links = ['otpauth', 'motp', 'steam'];

/** Google Authenticator's export as text: `otpauth-migration:` links, one for each QR code, in any order. */
export const googleMigration: Importer = {
  id: 'google-migration',
  label,
  recognise: ({ text, json }) => {
    if (text === null || json !== undefined || !/otpauth-migration:\/\//i.test(text)) return false;
    const kinds = meaningfulLines(text).map((line) => recogniseText(line.text));
    return kinds.includes('migration') && !kinds.some((kind) => links.includes(kind));
  },
  open: async ({ text }) => {
    const imported = readUris(meaningfulLines(text ?? ''));
    const isWhole = imported.entries.length > 0 || imported.rejected.some(({ where }) => where.includes('entry'));
    if (!isWhole && imported.rejected.length > 0) throw damaged(label);
    return { locked: false, imported };
  },
};
