import { toHex } from '../bytes/hex';
import { encodeBase32 } from '../otp/base32';
import type { Entry } from '../otp/entry';
import { formatOtpUri } from '../otp/uri';
import { qrModules } from '../transfer/qr-modules';

/** An entry on paper. */
export interface SheetEntry {
  readonly id: string;
  readonly issuer: string;
  readonly label: string;
  /** The squares of its otpauth code; null where the names are too long for one. */
  readonly modules: readonly (readonly boolean[])[] | null;
  /** The secret in groups of four, to be typed where the code cannot be read. */
  readonly secret: string;
  readonly type: Entry['type'];
}

/** What the recovery sheet says of each entry: all that is needed to set it up again, in Keytag or another app. */
export function sheetEntries(entries: readonly Entry[]): SheetEntry[] {
  return entries.map((entry) => {
    const { id, issuer, label, type } = entry;
    // mOTP's apps take hexadecimal.
    const secret = type === 'motp' ? toHex(entry.secret) : encodeBase32(entry.secret);
    return { id, issuer, label, type, secret: secret.replaceAll(/.{4}(?=.)/g, '$& '), modules: modulesOf(entry) };
  });
}

function modulesOf(entry: Entry): SheetEntry['modules'] {
  try {
    return qrModules(formatOtpUri(entry), 'medium');
  } catch {
    return null;
  }
}
