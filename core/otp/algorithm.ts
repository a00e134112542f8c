import { otpAlgorithms, type OtpAlgorithm } from './entry';

/**
 * The algorithm that a name means: `sha1`, `SHA-256`, `HmacSHA1` (Aegis), `HMAC-SHA-512` (KeePass), `Algorithm.sha256` (old Ente).
 * null: not one of ours.
 * The name alone decides: a known prefix never lets an unknown hash through.
 */
export function algorithmNamed(name: string): OtpAlgorithm | null {
  const plain = name
    .trim()
    .toUpperCase()
    .replace(/^ALGORITHM\./, '')
    .replace(/^HMAC[-_]?/, '')
    .replace(/^SHA[-_]/, 'SHA');
  return otpAlgorithms.find((algorithm) => algorithm === plain) ?? null;
}

/** Why an algorithm is not supported. Names it only where the name can't be a misplaced secret. */
export function unsupportedAlgorithm(name: string): string {
  const plain = name.trim();
  const isName = /^(?:hmac|md|sha|gost|ripemd|rmd|blake|whirlpool|tiger|sm3|keccak)[\w./-]{0,24}$/i.test(plain);
  if (!isName && !/^[\w/-]{1,12}$/.test(plain)) return 'This algorithm is not supported.';
  return `${plain} is not supported. Keytag knows SHA1, SHA256 and SHA512.`;
}
