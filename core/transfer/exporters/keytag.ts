import { holdsAll } from '../../backup/holds';
import { newBackupKey, sealBackup } from '../backup-key';
import type { Exporter } from '../exporter';
import { keytag as importer } from '../importers/keytag';
import { transferFile } from '../file';
import { TransferError, type Imported } from '../types';

/** What the file gives to whoever imports it with this password: read by the importer itself, with the key derived anew. */
async function readAgain(text: string, password: string): Promise<Imported | null> {
  try {
    const opened = await importer.open(transferFile(new TextEncoder().encode(text)));
    return opened.locked ? await opened.unlock(password) : null;
  } catch {
    return null;
  }
}

/** The encrypted backup. It is read again before it is handed out: a backup that does not open is none. */
export const keytag: Exporter = {
  id: 'keytag',
  label: 'Keytag, encrypted',
  extension: 'keytag.json',
  encrypted: true,
  write: async (entries, { password, random }) => {
    if (password === null || password === '') {
      throw new TransferError('needs-password', 'An encrypted backup needs a password of its own.');
    }
    const text = await sealBackup(entries, await newBackupKey(password, random), random);
    const read = await readAgain(text, password);
    if (read === null || !holdsAll(read, entries)) {
      throw new TransferError('damaged', 'The backup could not be read again, so it was not saved. Try once more.');
    }
    return { text, left: [] };
  },
};
