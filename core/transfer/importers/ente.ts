import type { Importer } from '../types';
import { meaningfulLines, readUris } from '../uri-lines';

/** Ente Auth: its plain text, which is otpauth links with a `codeDisplay` of tags, note and pin. */
export const ente: Importer = {
  id: 'ente',
  label: 'Ente Auth',
  recognise: ({ text, json }) =>
    text !== null && json === undefined && /^\s*otpauth:\/\/[^\r\n]*[?&]codeDisplay=/im.test(text),
  open: async ({ text }) => ({ locked: false, imported: readUris(meaningfulLines(text ?? '')) }),
};
