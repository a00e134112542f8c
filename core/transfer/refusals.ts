import { recogniseText } from '../otp/recognise';
import { pushAdvice } from './microsoft-push';
import type { TransferFile } from './types';

/** Something people try that can never be read, told apart from an unknown file because there is another way. */
interface Refusal {
  readonly recognise: (file: TransferFile) => boolean;
  /** One finished sentence or two: why not, and what works. */
  readonly message: string;
}

/**
 * Binary PGP starts with a session key for somebody's key (packet 1, version 3 or 6) or for a password (3, versions 4 to 6), each
 * with an old or a new header (RFC 9580 sections 4.2, 5.1 and 5.3). New lengths from 192 on have a second byte.
 */
function startsAsPgp(bytes: Uint8Array): boolean {
  const [tag = 0, length = 0] = bytes;
  const version = bytes[tag === 0x85 || (tag >= 0xc0 && length >= 192) ? 3 : 2] ?? 0;
  if (tag === 0x84 || tag === 0x85 || tag === 0xc1) return version === 3 || version === 6;
  return (tag === 0x8c || tag === 0xc3) && version >= 4 && version <= 6;
}

/** True when the ASCII text stands in the first 64 KiB of a binary file. */
function mentions(file: TransferFile, text: string): boolean {
  return new TextDecoder('latin1').decode(file.bytes.subarray(0, 65_536)).includes(text);
}

const isSqlite = (file: TransferFile): boolean => mentions(file, 'SQLite format 3\0');

/** Asked before the importers, in this order. */
export const refusals: readonly Refusal[] = [
  {
    recognise: (file) => file.text !== null && recogniseText(file.text) === 'push',
    message: pushAdvice,
  },
  {
    recognise: (file) => /^\s*-----BEGIN PGP /.test(file.text ?? '') || (file.text === null && startsAsPgp(file.bytes)),
    message:
      'This backup is encrypted with PGP, which Keytag does not read. Make an export with a password, or decrypt it with your PGP program first.',
  },
  {
    recognise: (file) => isSqlite(file) && (mentions(file, 'oath_secret_key') || mentions(file, 'oath_enabled')),
    message:
      'Microsoft Authenticator has no export, and its database is not read. Sign in to each site and set up a different authenticator app there.',
  },
];
