import { fromHex } from '../bytes/hex';

export type MotpSecretResult =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly why: string };

/** Reads the secret of Mobile-OTP: hexadecimal, with blanks and dashes between groups. `why` quotes nothing. */
export function decodeMotpSecret(text: string): MotpSecretResult {
  const bytes = fromHex(text.replace(/[\s-]/g, ''));
  if (bytes && bytes.length > 0) return { ok: true, bytes };
  return { ok: false, why: 'A secret of mOTP has pairs of the digits 0 to 9 and the letters a to f.' };
}
