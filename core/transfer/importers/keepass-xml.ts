import { readKeePass } from '../keepass';
import type { Importer } from '../types';
import { parseXml } from '../xml';

/** KeePass and KeePassXC: the database as plain XML ("KeePass XML 2.x"). */
export const keepassXml: Importer = {
  id: 'keepass-xml',
  label: 'KeePass XML',
  recognise: ({ text }) => text !== null && /^\s*</.test(text) && /<KeePassFile[\s>]/.test(text.slice(0, 100_000)),
  open: async ({ text }) => ({ locked: false, imported: readKeePass(await parseXml(text ?? '')) }),
};
