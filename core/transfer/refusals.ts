import { recogniseText } from '../otp/recognise';
import { pushAdvice } from './microsoft-push';
import type { TransferFile } from './types';

/** Something people try that can never be read, told apart from an unknown file because there is another way. */
interface Refusal {
  readonly recognise: (file: TransferFile) => boolean;
  /** One finished sentence or two: why not, and what works. */
  readonly message: string;
}

const startsWith = (file: TransferFile, ...bytes: number[]): boolean =>
  bytes.every((byte, i) => file.bytes[i] === byte);

/** True when the ASCII text stands in the first 64 KiB of a binary file. */
function mentions(file: TransferFile, text: string): boolean {
  return new TextDecoder('latin1').decode(file.bytes.subarray(0, 65_536)).includes(text);
}

const isSqlite = (file: TransferFile): boolean => mentions(file, 'SQLite format 3\0');

export const refusals: readonly Refusal[] = [
  {
    recognise: (file) => file.text !== null && recogniseText(file.text) === 'push',
    message: pushAdvice,
  },
  {
    // RFC 9580 section 6.2 for the armour; old-format packets 1 and 3 for what andOTP and Proton write in binary.
    recognise: (file) =>
      /^\s*-----BEGIN PGP /.test(file.text ?? '') ||
      (file.text === null &&
        (startsWith(file, 0x85, 0x01) || startsWith(file, 0x85, 0x02) || startsWith(file, 0x8c, 0x0d))),
    message:
      'This backup is encrypted with PGP, which Keytag does not read. Make an export with a password, or decrypt it with your PGP program first.',
  },
  {
    recognise: (file) => isSqlite(file) && (mentions(file, 'oath_secret_key') || mentions(file, 'oath_enabled')),
    message:
      'Microsoft Authenticator has no export, and its database is not read. Sign in to each site and set up a different authenticator app there.',
  },
];
