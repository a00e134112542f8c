import { looksLikeKeePass, readKdbxHeader } from '../kdbx/header';
import { checkKdfCost } from '../kdbx/key';
import { checkFrame, openKdbx } from '../kdbx/open';
import { readKeePass } from '../keepass';
import type { Importer } from '../types';

/** KeePass databases: KDBX 3.1 and 4, opened with a password. */
export const kdbx: Importer = {
  id: 'kdbx',
  label: 'KeePass',
  recognise: ({ bytes }) => looksLikeKeePass(bytes),
  open: async ({ bytes }) => {
    const header = readKdbxHeader(bytes);
    checkKdfCost(header.kdf);
    await checkFrame(header);
    return { locked: true, unlock: async (password) => readKeePass(await openKdbx(header, password)) };
  },
};
