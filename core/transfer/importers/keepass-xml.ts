import { readKeePass } from '../keepass';
import type { Importer } from '../types';
import { parseXml } from '../xml';

/** KeePass and KeePassXC: the database as plain XML ("KeePass XML 2.x"). */
export const keepassXml: Importer = {
  id: 'keepass-xml',
  label: 'KeePass XML',
  recognise: ({ text }) =>
    text !== null && /<KeePassFile[\s>]/.test(text.slice(0, 2000)) && /^\s*</.test(text.slice(0, 500)),
  open: async ({ text }) => ({ locked: false, imported: readKeePass(await parseXml(text ?? '')) }),
};
