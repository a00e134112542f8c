import { expect, it } from 'vitest';
import { enrolmentFromCodes, enrolmentFromSecret } from '../../../core/otp/page-enrolment';
import { parseOtpUri } from '../../../core/otp/uri';

const otpauth = 'otpauth://totp/Microsoft:ada%40contoso.example?secret=jbswy3dpehpk3pxp&issuer=Microsoft';
const push =
  'https://login.microsoftonline.com/authenticatorApp/activateAccount?accountType=mfa&code=1&url=https%3A%2F%2Fx';

it('takes the code that can be added, wherever it stands', () => {
  expect(enrolmentFromCodes([push, otpauth])).toEqual({ kind: 'otpauth', uri: otpauth });
});

it('tells push activation from nothing, and refuses a link that does not hold', () => {
  expect(enrolmentFromCodes([push])).toEqual({ kind: 'push' });
  expect(enrolmentFromCodes(['https://example.com/'])).toBeNull();
  expect(enrolmentFromCodes(['otpauth://totp/x?secret=1'])).toBeNull();
});

it('makes the same account of the secret as of the QR code', () => {
  const shown = enrolmentFromSecret('jbsw y3dp ehpk 3pxp', 'Contoso Ltd:ada@contoso.example');
  const made = parseOtpUri(shown?.kind === 'otpauth' ? shown.uri : '');
  const scanned = parseOtpUri(otpauth);
  expect(made).toEqual(scanned);
});

it('does not take a short or damaged secret', () => {
  expect(enrolmentFromSecret('jbsw', 'a')).toBeNull();
  expect(enrolmentFromSecret('0189 0189 0189 0189', 'a')).toBeNull();
});
