import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { recogniseText } from '../../../core/otp/recognise';

it.each([
  ['otpauth://totp/x?secret=MZXW6YTB', 'otpauth'],
  [' OTPAUTH://TOTP/x', 'otpauth'],
  ['otpauth-migration://offline?data=x', 'migration'],
  ['motp://x:y?secret=00', 'motp'],
  ['steam://MZXW6YTB', 'steam'],
  ['phonefactor://activate_account?code=1&url=https%3a%2f%2fx', 'push'],
  ['https://login.microsoftonline.com/authenticatorApp/activateAccount?accountType=mfa&source=qrCode', 'push'],
  ['https://login.microsoftonline.com/authenticatorApp/activateAccount?source=qrCode&accountType=msa', 'push'],
  ['https://login.microsoftonline.com.evil.example/authenticatorApp/activateAccount?x', 'other'],
  ['https://contoso.com/?u=https://login.microsoftonline.com/authenticatorApp/activateAccount', 'other'],
  ['https://login.microsoftonline.com/authenticatorApp/activateAccounts', 'other'],
  ['MZXW6YTB', 'other'],
  ['', 'other'],
])('%s is %s', (text, kind) => expect(recogniseText(text)).toBe(kind));

it('never throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(recogniseText(text)).toMatch(/^[a-z]+$/);
    }),
  );
});
