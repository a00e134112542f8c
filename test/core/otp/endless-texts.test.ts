import { describe, expect, it } from 'vitest';
import { decodeBase32 } from '../../../core/otp/base32';
import { parseMigration } from '../../../core/otp/migration';
import { withoutPadding } from '../../../core/otp/padding';
import { recogniseText } from '../../../core/otp/recognise';
import { parseOtpUri } from '../../../core/otp/uri';

// Texts of files and QR codes have any length. A reading that begins anew at every character takes hours: a test that hangs fails.
const long = (one: string) => one.repeat(1_000_000);

describe('padding', () => {
  it('is taken from the end alone', () => {
    expect(['', '=', 'A==', '=A=', 'A=B'].map(withoutPadding)).toEqual(['', '', 'A', '=A', 'A=B']);
  });
});

describe('an endless text is refused in time by', () => {
  it.each(['=', ' ', '-', 'A', '%', '&', '%3D'])('every reader: %s', (one) => {
    expect(decodeBase32(`${long(one)}!`).ok).toBe(false);
    expect(parseMigration(`otpauth-migration://offline?data=${long(one)}!`).ok).toBe(false);
    expect(parseOtpUri(`otpauth://totp/a?secret=${long(one)}!`).ok).toBe(false);
    expect(() => recogniseText(long(one))).not.toThrow();
  });
});
