import { decodeBase32 } from './base32';
import { recogniseText } from './recognise';
import { formatOtpUri, parseOtpUri } from './uri';

/** What an enrolment page offers: a link to add, Microsoft's own push activation, or nothing that can be used. */
export type PageEnrolment = { readonly kind: 'otpauth'; readonly uri: string } | { readonly kind: 'push' } | null;

/** From the texts of the QR codes that the page shows. A code that can be added goes before one that cannot. */
export function enrolmentFromCodes(texts: readonly string[]): PageEnrolment {
  const uri = texts.find((text) => recogniseText(text) === 'otpauth' && parseOtpUri(text).ok);
  if (uri !== undefined) return { kind: 'otpauth', uri };
  return texts.some((text) => recogniseText(text) === 'push') ? { kind: 'push' } : null;
}

/**
 * From the secret and account name that the page shows in place of the QR code. Microsoft shows the name as
 * "<tenant>:<user>" and uses SHA-1, six digits, thirty seconds (facts/portal.md 2.2).
 */
export function enrolmentFromSecret(secret: string, account: string): PageEnrolment {
  const read = decodeBase32(secret);
  if (!read.ok || read.bytes.length < 10) return null;
  const uri = formatOtpUri({
    type: 'totp',
    issuer: 'Microsoft',
    label: account.slice(account.indexOf(':') + 1).trim(),
    secret: read.bytes,
    algorithm: 'SHA1',
    digits: 6,
    period: 30,
    counter: 0n,
  });
  return { kind: 'otpauth', uri };
}
