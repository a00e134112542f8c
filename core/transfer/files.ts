import type { NewEntry } from '../otp/entry';
import { recogniseText } from '../otp/recognise';
import { textOf } from './file';
import { readTransfer, type PictureReader } from './read';
import { TransferError, type FormatId, type Imported, type Opened, type Rejected } from './types';
import { meaningfulLines, readUris, type Placed } from './uri-lines';

/** A file that was recognised. */
export interface ReadFile {
  /** The app it comes from, as people know it. */
  readonly label: string;
  readonly opened: Opened;
  /** The texts of its QR codes or lines, where it holds links: parts of one Google export may lie in several files. */
  readonly texts: readonly Placed[] | null;
}

const linkFormats: readonly FormatId[] = ['google-migration', 'otpauth-list', 'qr-image'];

/** Recognises one of several files. Throws `TransferError` and nothing else. */
export async function readFile(bytes: Uint8Array, readPicture: PictureReader): Promise<ReadFile> {
  let codes: readonly string[] | null = null;
  const { importer, opened } = await readTransfer(bytes, async (picture) => (codes = await readPicture(picture)));
  const { id, label } = importer;
  if (!linkFormats.includes(id)) return { label, opened, texts: null };
  return { label, opened, texts: codes === null ? meaningfulLines(textOf(bytes) ?? '') : placed(codes) };
}

const placed = (codes: readonly string[]): Placed[] =>
  codes.map((text, index) => ({ text, where: `QR code ${index + 1}` }));

/** A file that was opened. */
export interface OpenedFile {
  readonly name: string;
  readonly imported: Imported;
  readonly texts: readonly Placed[] | null;
}

/** What several files hold together. */
export interface Together {
  /** The entries of each; parts of Google exports stand together. */
  readonly entries: readonly (readonly NewEntry[])[];
  readonly rejected: readonly Rejected[];
  readonly warnings: readonly string[];
}

/** The most entries, readable or not, that are looked at together. */
const most = 20_000;

/** Puts files together; places and warnings name the file when there are several. Throws `TransferError` when they hold too much. */
export function together(files: readonly OpenedFile[]): Together {
  const [only] = files;
  if (only && files.length === 1) {
    const { entries, rejected, warnings } = only.imported;
    return { entries: [entries], rejected, warnings };
  }
  const isPart = ({ texts }: OpenedFile): boolean =>
    texts?.some(({ text }) => recogniseText(text) === 'migration') ?? false;
  const parts = files.filter(isPart);
  const joined = readUris(parts.flatMap(({ name, texts }) => (texts ?? []).map((one) => named(name, one))));
  const others = files.filter((file) => !isPart(file));
  const sum = [joined, ...others.map(({ imported }) => imported)].reduce(
    (count, { entries, rejected }) => count + entries.length + rejected.length,
    0,
  );
  if (sum > most) {
    throw new TransferError(
      'refused',
      'These files hold more than 20,000 entries together. Import them one after the other.',
    );
  }
  return {
    entries: [joined.entries, ...others.map(({ imported }) => imported.entries)],
    rejected: [
      ...joined.rejected,
      ...others.flatMap(({ name, imported }) => imported.rejected.map((one) => named(name, one))),
    ],
    warnings: [
      ...joined.warnings,
      ...others.flatMap(({ name, imported }) => imported.warnings.map((warning) => `${name}: ${warning}`)),
    ],
  };
}

const named = <Place extends { readonly where: string }>(name: string, place: Place): Place => ({
  ...place,
  where: `${name}, ${place.where}`,
});
