import type { Otp, OtpType } from './entry';

type Shape = Pick<Otp, 'algorithm' | 'digits' | 'period'>;

/**
 * What a type's codes look like where nothing else is said (RFC 4226 section 5.3, RFC 6238 section 4; Mobile-OTP, Steam Guard and
 * Yandex Key as their apps have it). A counter has no period; 30 stands in its place.
 */
export const usualShape: Readonly<Record<OtpType, Shape>> = {
  totp: { algorithm: 'SHA1', digits: 6, period: 30 },
  hotp: { algorithm: 'SHA1', digits: 6, period: 30 },
  steam: { algorithm: 'SHA1', digits: 5, period: 30 },
  motp: { algorithm: 'SHA1', digits: 6, period: 10 },
  yandex: { algorithm: 'SHA256', digits: 8, period: 30 },
};
