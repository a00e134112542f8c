import { openEnteExport } from '../ente-export';
import { hasFields } from '../fields';
import type { Imported, Importer } from '../types';
import { isEnteList, meaningfulLines, readUris } from '../uri-lines';

const read = (text: string): Imported => readUris(meaningfulLines(text));

/** Ente Auth: otpauth links with a `codeDisplay` of tags, note and pin, as plain text or encrypted. */
export const ente: Importer = {
  id: 'ente',
  label: 'Ente Auth',
  recognise: ({ text, json }) =>
    hasFields(json, 'encryptedData', 'kdfParams') || (text !== null && json === undefined && isEnteList(text)),
  open: async ({ text, json }) => {
    if (json === undefined) return { locked: false, imported: read(text ?? '') };
    const open = openEnteExport(json);
    return { locked: true, unlock: async (password) => read(await open(password)) };
  },
};
