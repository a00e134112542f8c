import { looksLikeJson, transferFile } from './file';
import { maximumFileBytes } from './limits';
import { isPicture } from './picture';
import { importers } from './importers/list';
import { refusals } from './refusals';
import { TransferError, type Importer, type Opened } from './types';

const notABackup = (): TransferError =>
  new TransferError(
    'not-a-backup',
    'This is not a backup that Keytag knows. Export it again, or choose another format in the other app.',
  );

/** Texts of the QR codes in a picture; null when the picture itself cannot be decoded. Browser and Node do it differently. */
export type PictureReader = (bytes: Uint8Array) => Promise<readonly string[] | null>;

async function codesOf(bytes: Uint8Array, readPicture: PictureReader): Promise<readonly string[] | null> {
  if (!isPicture(bytes) || bytes.length > maximumFileBytes) return null;
  const codes = await readPicture(bytes).catch(() => null);
  if (codes === null)
    throw new TransferError(
      'damaged',
      'This picture is truncated or damaged, or of a kind that is not read here. Save it as PNG and try again.',
    );
  return codes;
}

/**
 * Recognises a file by its content and opens it. Throws `TransferError` and nothing else; its message is one sentence or two
 * for people and never quotes the file.
 */
export async function readTransfer(
  bytes: Uint8Array,
  readPicture: PictureReader,
): Promise<{ importer: Importer; opened: Opened }> {
  const file = transferFile(bytes, await codesOf(bytes, readPicture));
  if (bytes.length === 0) throw new TransferError('damaged', 'This file is empty: it was truncated or never written.');
  const refusal = refusals.find((one) => one.recognise(file));
  if (refusal) throw new TransferError('refused', refusal.message);
  const importer = importers.find((one) => one.recognise(file));
  if (importer) return { importer, opened: await guarded(() => importer.open(file), importer) };
  if (file.json === undefined && file.text !== null && looksLikeJson(file.text)) {
    throw new TransferError(
      'damaged',
      'This file is truncated or damaged: it starts like a JSON backup but cannot be read to its end.',
    );
  }
  throw notABackup();
}

/** An importer that fails in an unforeseen way met a file that its app cannot have written. */
async function guarded(open: () => Promise<Opened>, importer: Importer): Promise<Opened> {
  const damaged = (error: unknown): TransferError =>
    error instanceof TransferError
      ? error
      : new TransferError('damaged', `This ${importer.label} backup is truncated or damaged.`);
  try {
    const opened = await open();
    if (!opened.locked) return opened;
    return {
      ...opened,
      unlock: async (password) => {
        try {
          return await opened.unlock(password);
        } catch (error) {
          throw damaged(error);
        }
      },
    };
  } catch (error) {
    throw damaged(error);
  }
}
