import type { NewEntry } from '../otp/entry';

/** The formats Keytag reads, by the names of the transfer tool's contract; it names all but `authenticator-2fa` and `battle-net`. */
export const formatIds = [
  '1password',
  '2fas',
  'aegis',
  'andotp',
  'authenticator-2fa',
  'authenticator-extension',
  'authy',
  'battle-net',
  'bitwarden',
  'duo',
  'ente',
  'freeotp',
  'freeotp-plus',
  'google-migration',
  'kdbx',
  'keepass-xml',
  'keytag',
  'lastpass',
  'otpauth-list',
  'proton-authenticator',
  'proton-pass',
  'qr-image',
  'raivo',
  'steam',
  'stratum',
  'totp-authenticator',
  'winauth',
] as const;
export type FormatId = (typeof formatIds)[number];

/** A file as importers see it. Recognition is by content; the name is only for messages. */
export interface TransferFile {
  readonly bytes: Uint8Array;
  /** The text without a byte order mark; null when the bytes are not valid UTF-8. */
  readonly text: string | null;
  /** What the QR codes in it say, when it is a picture; else null. */
  readonly codes: readonly string[] | null;
  /** The parsed JSON; undefined when the text is not JSON. Untrusted: validate every field that is used. */
  readonly json: unknown;
}

/** One entry that could not become an account. Neither field may quote the file's content: it may be a secret. */
export interface Rejected {
  /** Where it stands in the file, such as `entry 3`. */
  readonly where: string;
  /** One sentence naming what is not supported or not readable. */
  readonly why: string;
}

/** What a file holds. One bad entry never sinks the file. */
export interface Imported {
  readonly entries: readonly NewEntry[];
  readonly rejected: readonly Rejected[];
  /** Sentences about the file as a whole, such as a missing part of a Google export. */
  readonly warnings: readonly string[];
}

/** A recognised file: read at once, or locked until its password is given. */
export type Opened =
  | { readonly locked: false; readonly imported: Imported }
  | {
      readonly locked: true;
      readonly unlock: (password: string) => Promise<Imported>;
      /** What to say instead of "needs a password" when the file may be something else altogether. */
      readonly doubt?: string;
    };

/** One app's backup format. `open` and `unlock` throw `TransferError` and nothing else. */
export interface Importer {
  readonly id: FormatId;
  /** The product's name as people know it. */
  readonly label: string;
  /** True when the content is of this format; cheap, and never throws. */
  readonly recognise: (file: TransferFile) => boolean;
  readonly open: (file: TransferFile) => Promise<Opened>;
}

/** Why a file was not read. `refused` says what works instead. */
export type TransferFailure = 'wrong-password' | 'needs-password' | 'damaged' | 'not-a-backup' | 'refused';

/** The one error of importers. The message is one finished sentence for people and never quotes the file. */
export class TransferError extends Error {
  override readonly name = 'TransferError';
  readonly failure: TransferFailure;

  constructor(failure: TransferFailure, message: string) {
    super(message);
    this.failure = failure;
  }
}
