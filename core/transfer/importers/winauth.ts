import { openArchive, type Archive } from '../archive';
import { textOf } from '../file';
import { TransferError, type Imported, type Importer } from '../types';
import { meaningfulLines, readUris } from '../uri-lines';
import { zipNames } from '../zip-names';

/** Zips that other importers know by a file inside. */
const claimed = /^(export\.data$|Proton Pass\/data\.|raivo-otp-export\.json$)/;

const isList = (name: string): boolean => /\.txt$/i.test(name) && !name.startsWith('__MACOSX/');

/** The text files of the archive, or why it has none. */
function listsIn(archive: Archive): readonly string[] {
  const lists = archive.names.filter(isList);
  if (lists.length > 0) return lists;
  if (archive.names.length === 0) {
    throw new TransferError(
      'refused',
      'This zip file is empty: no account was exported to it. Export again and choose the new file.',
    );
  }
  if (archive.names.some((name) => /\.zip$/i.test(name))) {
    throw new TransferError('refused', 'This zip file holds another zip file. Unpack it and choose the file inside.');
  }
  throw new TransferError(
    'not-a-backup',
    'This zip file holds no backup that Keytag knows. Unpack it and choose the file inside.',
  );
}

async function read(archive: Archive, lists: readonly string[], password?: string): Promise<Imported> {
  const texts: string[] = [];
  for (const name of lists) texts.push(textOf(await archive.read(name, password)) ?? '');
  const imported = readUris(meaningfulLines(texts.join('\n')));
  if (
    imported.entries.length === 0 &&
    imported.rejected.length > 0 &&
    !/(otpauth|motp|steam)[\w-]*:/i.test(texts.join('\n'))
  ) {
    throw new TransferError('not-a-backup', 'This zip file holds a text, but no accounts.');
  }
  return imported;
}

/** WinAuth and Authenticator Plus: a zip, usually with a password, of a text file of `otpauth` URIs. */
export const winauth: Importer = {
  id: 'winauth',
  label: 'WinAuth or Authenticator Plus',
  recognise: ({ bytes }) => zipNames(bytes)?.every((name) => !claimed.test(name)) ?? false,
  open: async ({ bytes }) => {
    const archive = await openArchive(bytes);
    const lists = listsIn(archive);
    if (!lists.some(archive.encrypted)) return { locked: false, imported: await read(archive, lists) };
    return { locked: true, unlock: (password) => read(archive, lists, password) };
  },
};
