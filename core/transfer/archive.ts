import type { FileEntry, ZipReader } from '@zip.js/zip.js';
import { concatBytes } from './bytes';
import { TransferError } from './types';

/** What one file in an archive, and all of them, may unpack to. A backup of 5,000 accounts is about 2 MB. */
const entryBytes = 20_000_000;
const archiveBytes = 50_000_000;
/** More than this many times its own size is no backup: text packs about tenfold. */
const ratio = 100;
const entryCount = 20_000;

/** A zip archive, opened but not unpacked. */
export interface Archive {
  readonly names: readonly string[];
  /** Whether that file needs the password. False when there is no such file. */
  readonly encrypted: (name: string) => boolean;
  /**
   * One file, unpacked, its checksum (and in AES archives its authentication code) verified.
   * Throws `TransferError`: wrong password, damaged, or refused.
   */
  readonly read: (name: string, password?: string) => Promise<Uint8Array>;
}

const bomb = () =>
  new TransferError('refused', 'This zip file unpacks to far more than a backup holds: it looks like a zip bomb.');
const damaged = () => new TransferError('damaged', 'This zip file is truncated or damaged.');

/**
 * Opens a zip (stored or deflate; ZipCrypto and WinZip AES). Declared sizes are checked here, real ones while
 * unpacking: a lying header doesn't get past the limit. Throws `TransferError`.
 */
export async function openArchive(bytes: Uint8Array): Promise<Archive> {
  // The build of zip.js without workers, WebAssembly and network; it inflates with the platform's DecompressionStream.
  const zip = await import('@zip.js/zip.js/lib/zip-core-custom.js');
  const reader = new zip.ZipReader(new zip.Uint8ArrayReader(bytes), {
    useWebWorkers: false,
    checkCrc32: true,
    checkOverlappingEntry: true,
    filenameValidation: 'tolerant',
  });
  const files = await filesOf(reader);
  let total = 0;
  for (const file of files.values()) total += file.uncompressedSize;
  if (total > archiveBytes && total > ratio * bytes.length) throw bomb();

  return {
    names: [...files.keys()],
    encrypted: (name) => files.get(name)?.encrypted ?? false,
    read: async (name, password) => {
      const file = files.get(name);
      if (!file) throw damaged();
      if (file.uncompressedSize > entryBytes) throw bomb();
      return unpack(file, password, zip);
    },
  };
}

async function filesOf(reader: ZipReader<unknown>): Promise<Map<string, FileEntry>> {
  const files = new Map<string, FileEntry>();
  try {
    for await (const entry of reader.getEntriesGenerator()) {
      if (!entry.directory) files.set(entry.filename, entry);
      if (files.size > entryCount) throw bomb();
    }
  } catch (error) {
    throw error instanceof TransferError ? error : damaged();
  }
  return files;
}

async function unpack(
  file: FileEntry,
  password: string | undefined,
  zip: typeof import('@zip.js/zip.js/lib/zip-core-custom.js'),
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const sink = new WritableStream<Uint8Array>({
    write(chunk) {
      size += chunk.length;
      if (size > entryBytes) throw bomb();
      chunks.push(chunk);
    },
  });
  try {
    await file.getData(sink, password === undefined ? {} : { password });
  } catch (error) {
    if (size > entryBytes) throw bomb();
    throw reasonOf(error, file, zip);
  }
  return concatBytes(...chunks);
}

function reasonOf(
  error: unknown,
  file: FileEntry,
  zip: typeof import('@zip.js/zip.js/lib/zip-core-custom.js'),
): TransferError {
  const message = error instanceof Error ? error.message : '';
  if (message === zip.ERR_ENCRYPTED) return new TransferError('needs-password', 'This zip file needs a password.');
  if (message === zip.ERR_INVALID_PASSWORD) return new TransferError('wrong-password', 'The password is wrong.');
  if (message === zip.ERR_UNSUPPORTED_COMPRESSION || message === zip.ERR_UNSUPPORTED_ENCRYPTION) {
    return new TransferError(
      'refused',
      'This zip file is packed in a way Keytag does not read. Unpack it and choose the file inside.',
    );
  }
  // ZipCrypto checks one byte of the password: one wrong password in 256 is only noticed by its garbage.
  if (file.zipCrypto) return new TransferError('wrong-password', 'The password is wrong, or the file is damaged.');
  return damaged();
}
