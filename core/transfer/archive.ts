import type { FileEntry, ZipReader } from '@zip.js/zip.js';
import { concatBytes } from '../bytes/concat';
import { TransferError } from './types';
import { zipNames } from './zip-names';

type Zip = typeof import('./zip-library');

/** What one file in an archive, and all of them, may unpack to. A backup of 5,000 accounts is about 2 MB. */
const entryBytes = 20_000_000;
const archiveBytes = 50_000_000;
/** More than this many times its own size is no backup: text packs about tenfold. */
const ratio = 100;
/** With attachments. Reading the directory of so many takes a quarter of a second. */
const entryCount = 10_000;

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
  if ((zipNames(bytes)?.length ?? 0) > entryCount) throw bomb();
  const zip = await import('./zip-library');
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

  let unpacked = 0;
  return {
    names: [...files.keys()],
    encrypted: (name) => files.get(name)?.encrypted ?? false,
    read: async (name, password) => {
      const file = files.get(name);
      if (!file) throw damaged();
      if (file.uncompressedSize > entryBytes) throw bomb();
      const content = await unpackWith(file, password, zip);
      unpacked += content.length;
      if (unpacked > archiveBytes) throw bomb();
      return content;
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

/** Programs differ in how they turn a password into bytes: UTF-8 first, then Latin-1. */
function encodingsOf(password: string): readonly Uint8Array[] {
  const utf8 = new TextEncoder().encode(password);
  const units = Array.from(password, (character) => character.codePointAt(0) ?? 0);
  const isLatin1 = units.every((unit) => unit < 256);
  return isLatin1 && units.length < utf8.length ? [utf8, Uint8Array.from(units)] : [utf8];
}

async function unpackWith(file: FileEntry, password: string | undefined, zip: Zip): Promise<Uint8Array> {
  if (!file.encrypted || password === undefined) return unpack(file, undefined, zip);
  const [first, ...others] = encodingsOf(password);
  try {
    return await unpack(file, first, zip);
  } catch (error) {
    if (others.length === 0 || !(error instanceof TransferError) || error.failure !== 'wrong-password') throw error;
    return unpack(file, others[0], zip);
  }
}

async function unpack(file: FileEntry, password: Uint8Array | undefined, zip: Zip): Promise<Uint8Array> {
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
    await file.getData(sink, password === undefined ? {} : { rawPassword: password });
  } catch (error) {
    if (size > entryBytes) throw bomb();
    throw reasonOf(error, file, password, zip);
  }
  return concatBytes(...chunks);
}

function reasonOf(error: unknown, file: FileEntry, password: Uint8Array | undefined, zip: Zip): TransferError {
  const message = error instanceof Error ? error.message : '';
  if (message === zip.ERR_ENCRYPTED && password === undefined)
    return new TransferError('needs-password', 'This zip file needs a password.');
  if (message === zip.ERR_INVALID_PASSWORD || message === zip.ERR_ENCRYPTED)
    return new TransferError('wrong-password', 'The password is wrong.');
  if (message === zip.ERR_UNSUPPORTED_COMPRESSION || message === zip.ERR_UNSUPPORTED_ENCRYPTION) {
    return new TransferError(
      'refused',
      'This zip file is packed in a way Keytag does not read. Unpack it and choose the file inside.',
    );
  }
  if (message === zip.ERR_INVALID_UNCOMPRESSED_SIZE && !file.zipCrypto) {
    return new TransferError('refused', 'This zip file unpacks to more than it says: it is damaged, or a zip bomb.');
  }
  // ZipCrypto checks one byte of the password: one wrong password in 256 is only noticed by its garbage.
  if (file.zipCrypto) return new TransferError('wrong-password', 'The password is wrong, or the file is damaged.');
  return damaged();
}
