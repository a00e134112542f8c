/** How an entry makes its code. `steam`: Steam Guard; `motp`: Mobile-OTP (MD5, PIN); `yandex`: Yandex Key (PIN). */
export const otpTypes = ['totp', 'hotp', 'steam', 'motp', 'yandex'] as const;
export type OtpType = (typeof otpTypes)[number];

/** HMAC hashes of RFC 6238 section 1.2. */
export const otpAlgorithms = ['SHA1', 'SHA256', 'SHA512'] as const;
export type OtpAlgorithm = (typeof otpAlgorithms)[number];

/** All that is needed to make a code. */
export interface Otp {
  readonly type: OtpType;
  /** The raw key bytes. */
  readonly secret: Uint8Array;
  readonly algorithm: OtpAlgorithm;
  /** 5 to 10; 5 for Steam. */
  readonly digits: number;
  /** Seconds, 1 to 86400. */
  readonly period: number;
  /** HOTP: the counter of the next code (64-bit, RFC 4226). 0 for the others. */
  readonly counter: bigint;
  /** mOTP and Yandex: the PIN, where the person stored it. */
  readonly pin?: string;
}

/** An account as an importer, a QR code or a form gives it: no identity yet. */
export interface NewEntry extends Otp {
  /** `""` where the source names none: nothing is invented. */
  readonly issuer: string;
  /** The account name within the issuer; `""` where there is none. */
  readonly label: string;
  readonly note?: string;
  readonly tags?: readonly string[];
  readonly pinned?: boolean;
  /** Hosts the source says this account belongs to. */
  readonly sites?: readonly string[];
}

/** A row of the authenticator, as it lies sealed in the vault. */
export interface Entry extends NewEntry {
  /** Random, stable for the entry's life. */
  readonly id: string;
  /** Place in the person's own order; ascending. */
  readonly position: number;
  /** Epoch milliseconds. */
  readonly createdAt: number;
  /** Epoch milliseconds of the last copy or fill; null when never. */
  readonly usedAt: number | null;
  /** How often it was copied or filled. */
  readonly uses: number;
}
