import { describe, expect, it } from 'vitest';
import { oneTimeCodeFields } from '../../portal/one-time-code-fields';

const all = () => true;

/** The ids of the boxes found in a page of this body. */
function found(body: string, digits = 6): string[] | null {
  document.body.innerHTML = body;
  return oneTimeCodeFields(document, digits, all)?.map(({ id }) => id) ?? null;
}

const row = (count: number, more = '') =>
  Array.from({ length: count }, (_, at) => `<input id="b${at}" maxlength="1" inputmode="numeric" ${more}>`).join('');
const rowIds = (count: number) => Array.from({ length: count }, (_, at) => `b${at}`);

describe('a single box', () => {
  it.each([
    '<input id="x" autocomplete="one-time-code">',
    '<input id="x" autocomplete="section-a one-time-code" type="password">',
    '<input id="x" name="otp">',
    '<input id="x" name="totpPin" type="tel">',
    '<input id="x" name="app_otp" maxlength="6">',
    '<input id="x" name="twoFactorCode">',
    '<input id="x" name="2fa_code">',
    '<input id="x" name="mfa-token">',
    '<label for="x">Verification code</label><input id="x">',
    '<label>Authentication code <input id="x"></label>',
    '<input id="x" placeholder="6-digit code">',
    '<input id="x" aria-label="Enter the security code from your app">',
    '<span id="l">Bestätigungscode</span><input id="x" aria-labelledby="l">',
    '<input id="x" placeholder="Code de vérification">',
    '<input id="x" placeholder="Código de verificación">',
    '<input id="x" placeholder="Código de segurança">',
    '<input id="x" placeholder="Codice di sicurezza">',
    '<input id="x" placeholder="认证" name="otp">',
    '<input id="x" placeholder="验证码">',
    '<input id="x" placeholder="認証コード">',
    '<input id="x" placeholder="인증 코드">',
    '<input id="x" placeholder="Код подтверждения">',
    '<input id="x" placeholder="رمز التحقق">',
    '<input id="x" placeholder="Kod weryfikacyjny">',
    '<input id="x" name="code" inputmode="numeric">',
    '<input id="x" name="pin" maxlength="6">',
    '<form><h1>Two-factor authentication</h1><input id="x" type="tel" maxlength="6"></form>',
    '<input name="email" type="email"><input id="x" name="otp"><input name="q" type="search">',
    '<label for="x">Enter the verification code from your phone</label><input id="x">',
  ])('is found: %s', (body) => {
    expect(found(body)).toEqual(['x']);
  });

  it.each([
    '<input id="x">',
    '<input id="x" name="code">',
    '<input id="x" type="hidden" name="otp">',
    '<input id="x" name="otp" disabled>',
    '<input id="x" name="otp" readonly>',
    '<input id="x" name="otp" maxlength="4">',
    '<input id="x" name="password" type="password" placeholder="Password or verification code">',
    '<input id="x" name="email" placeholder="Email for your verification code">',
    '<input id="x" name="phone_number" type="tel" placeholder="Where to send the verification code">',
    '<input id="x" autocomplete="tel" name="otp_phone" type="tel">',
    '<input id="x" name="two_factor_phone" type="tel">',
    '<label for="x">Phone number for two-factor authentication</label><input id="x" type="tel">',
    '<label for="x">Recovery code</label><input id="x" name="otp">',
    '<input id="x" name="backup_code" autocomplete="one-time-code">',
    '<input id="x" name="backupCode" inputmode="numeric" maxlength="8">',
    '<input id="x" name="promo_code" maxlength="8">',
    '<label for="x">Gift card code</label><input id="x" name="code" maxlength="8">',
    '<input id="x" name="zip code" inputmode="numeric" maxlength="6">',
    '<input id="x" name="postal_code" maxlength="8">',
    '<input id="x" name="security_code" placeholder="CVC" maxlength="6" inputmode="numeric">',
    '<input id="x" name="security-code" autocomplete="cc-csc">',
    '<input id="x" name="country_code" type="tel" maxlength="6">',
    '<input id="x" name="api_token">',
    '<input id="x" name="q" placeholder="Search code" type="search">',
    '<input id="x" name="captcha_code" maxlength="6">',
    '<form>Your order <input id="x" type="number" maxlength="6"></form>',
    '<form>Verification code or recovery code <input id="x" type="tel" maxlength="6"></form>',
    '<textarea id="x" name="otp"></textarea>',
  ])('is not found: %s', (body) => {
    expect(found(body)).toBeNull();
  });

  it.each([
    '<input id="x" name="phone_otp" type="tel">',
    '<label for="x">Two-factor code sent to your phone number</label><input id="x" type="tel">',
    '<input id="x" name="tfa" placeholder="From the app on your phone">',
  ])('is found although a phone is named: %s', (body) => {
    expect(found(body)).not.toBeNull();
  });

  it('must be seen', () => {
    document.body.innerHTML = '<input id="a" name="otp"><input id="b" name="otp">';
    expect(oneTimeCodeFields(document, 6, ({ id }) => id === 'b')?.map(({ id }) => id)).toEqual(['b']);
    expect(oneTimeCodeFields(document, 6, () => false)).toBeNull();
  });

  it('with the focus comes before one that is surer', () => {
    document.body.innerHTML = '<input id="a" autocomplete="one-time-code"><input id="b" name="otp">';
    document.querySelector<HTMLElement>('#b')!.focus();
    expect(oneTimeCodeFields(document, 6, all)?.map(({ id }) => id)).toEqual(['b']);
  });

  it('with the focus is nothing when it looks like nothing', () => {
    document.body.innerHTML = '<input id="a" name="otp"><input id="b" name="promo">';
    document.querySelector<HTMLElement>('#b')!.focus();
    expect(oneTimeCodeFields(document, 6, all)?.map(({ id }) => id)).toEqual(['a']);
  });

  it('is found in open shadow roots, in their order, and not in closed ones', () => {
    document.body.innerHTML = '<x-open></x-open><x-closed></x-closed>';
    document.querySelector('x-open')!.attachShadow({ mode: 'open' }).innerHTML =
      '<label for="x">Verification code</label><input id="x">';
    expect(oneTimeCodeFields(document, 6, all)?.map(({ id }) => id)).toEqual(['x']);
    document.body.innerHTML = '<x-closed></x-closed>';
    document.querySelector('x-closed')!.attachShadow({ mode: 'closed' }).innerHTML = '<input name="otp">';
    expect(oneTimeCodeFields(document, 6, all)).toBeNull();
  });
});

describe('a row of boxes', () => {
  it.each([
    `<form><h1>Enter the verification code</h1>${row(6)}</form>`,
    `<div><label>Authenticator code</label><div role="group">${row(6, 'aria-label="Digit of the authentication code"')}</div></div>`,
    `<fieldset><legend>Two-factor code</legend>${row(6)}</fieldset>`,
    `<div>${row(6, 'autocomplete="one-time-code"')}</div>`,
    `<form><input name="email" type="email"><input name="user"><div>${row(6, 'name="otp[]"')}</div></form>`,
  ])('is found: %s', (body) => {
    expect(found(body)).toEqual(rowIds(6));
  });

  it('has as many boxes as the code has digits', () => {
    const body = (count: number) => `<form><h1>Verification code</h1>${row(count)}</form>`;
    expect(found(body(8), 8)).toEqual(rowIds(8));
    expect(found(body(6), 8)).toBeNull();
    expect(found(body(8), 6)).toBeNull();
    expect(found(body(5), 6)).toBeNull();
  });

  it.each([
    `<form><h1>Recovery code</h1>${row(6)}</form>`,
    `<form><h1>Card number</h1>${row(6)}</form>`,
    `<form><h1>Your size</h1>${row(6)}</form>`,
    `<fieldset><legend>Backup code</legend>${row(6, 'name="otp"')}</fieldset>`,
  ])('is not found: %s', (body) => {
    expect(found(body)).toBeNull();
  });
});
