import { describe, expect, it } from 'vitest';
import { codeField, signInAccount } from '../../../portal/find';
import { parse, read } from '../parse';

const work = 'https://login.microsoftonline.com/common/SAS/BeginAuth';
const personal = 'https://login.live.com/login.srf';

const proofs = (...list: readonly [string, boolean][]) =>
  `<script>//<![CDATA[\n$Config={"pgid":"ConvergedTFA","arrUserProofs":[${list.map(([method, isDefault]) => `{"authMethodId":"${method}","data":"x","display":"+XX XXX XXXXX89","isDefault":${isDefault},"isLocationAware":false}`).join(',')}],"iTotpOtcLength":6};//]]></script>`;
const tfa = (
  description: string,
  config = '',
  pageId = 'ConvergedTFA',
) => `<!doctype html><html dir="ltr" lang="en"><head><meta name="PageID" content="${pageId}"><meta name="LocLC" content="en-US">${config}</head>
<body class="cb" style="display: none"><div><div class="identity" id="displayName" title="me@contoso.com">me@contoso.com</div><div id="idDiv_SAOTCC_Title" role="heading">Enter code</div><div id="idDiv_SAOTCC_Description">${description}</div>
<input type="text" name="loginfmt" class="moveOffScreen" aria-hidden="true"><input id="idTxtBx_SAOTCC_OTC" name="otc" class="form-control" type="tel" autocomplete="off" maxlength="6" aria-label="Code" placeholder="Code" aria-describedby="idDiv_SAOTCC_Description">
<input type="submit" id="idSubmit_SAOTCC_Continue" value="Verify"></div></body></html>`;

describe('a prompt for a code', () => {
  it.each([
    ['yes', tfa('Please type in the code displayed on your authenticator app from your device')],
    ['yes', tfa('Enter the code displayed in the Microsoft Authenticator app on your mobile device')],
    ['yes', tfa('Geben Sie den in Ihrer Authenticator-App angezeigten Code ein.')],
    ['yes', tfa('認証アプリに表示されているコードを入力してください')],
    ['yes', tfa('؟', proofs(['PhoneAppOTP', true]))],
    ['yes', tfa('؟', proofs(['PhoneAppOTP', true], ['OneWaySMS', false]))],
    ['no', tfa('We texted your phone +XX XXXXXXXX89. Please enter the code to sign you in.')],
    ['no', tfa('We texted your phone +XX XXXXXXXX89.', proofs(['PhoneAppOTP', true]))],
    ['no', tfa('؟ +XX XXXXXXXX89 ؟', proofs(['PhoneAppOTP', true]))],
    ['no', tfa('؟', proofs(['OneWaySMS', true]))],
    ['no', tfa('؟', proofs(['TwoWayVoiceMobile', true], ['PhoneAppOTP', false]))],
    ['no', tfa('We sent a code to m*****e@contoso.com')],
    ['no', tfa('Wir haben eine SMS an Ihr Telefon gesendet.')],
    ['ask', tfa('؟')],
    ['ask', tfa('؟', proofs(['PhoneAppOTP', false], ['OneWaySMS', false]))],
  ])('offers %s', (offersCode, html) => {
    const { page } = read(html, work);
    expect([page.kind, page.offersCode, page.state]).toEqual(['sign-in-code', offersCode, null]);
  });

  const field = (input: string, around = '') =>
    `<html lang="fi"><body><div data-testid="identityBanner">me@outlook.com</div>${around}<form name="f">${input}</form><button data-testid="primaryButton">x</button></body></html>`;
  it.each([
    [
      'yes',
      field(
        '<input id="otc-confirmation-input" data-testid="otc-confirmation-input" name="otc" type="tel" maxlength="8">',
        '<div id="oneTimeCodeDescription">Enter the code from your authenticator app</div>',
      ),
    ],
    ['ask', field('<input id="otc-confirmation-input" name="otc" placeholder="Koodi" type="tel" maxlength="8">')],
    ['no', field('<input id="otc-confirmation-input" name="otc" type="tel" aria-label="Enter the code you received">')],
    ['no', field('<input id="idTxtBx_OTC_Password" name="otc" type="tel" maxlength="10">')],
    [
      'no',
      field(
        '<div data-testid="codeEntry"><span><div><input type="tel" id="codeEntry-0"></div></span><span><div><input type="tel" id="codeEntry-1"></div></span></div>',
        '<p>a****b@outlook.com</p>',
      ),
    ],
    ['ask', field('<input type="text" id="floatingLabelInput5">').replace('name="f"', 'name="OneTimeCodeViewForm"')],
  ])('offers %s on a newer page', (offersCode, html) => {
    const { page } = read(html, personal);
    expect([page.kind, page.offersCode]).toEqual(['sign-in-code', offersCode]);
  });

  it('has its box, or one for each digit', () => {
    expect(codeField(parse(tfa('x')), work)).toHaveProperty('id', 'idTxtBx_SAOTCC_OTC');
    const cells = [0, 1, 2, 3, 4, 5].map((digit) => `<input type="tel" id="codeEntry-${digit}">`).join('');
    const boxes = codeField(parse(`<body><div data-testid="codeEntry">${cells}</div></body>`), personal);
    expect(Array.isArray(boxes) ? boxes.map(({ id }) => id) : null).toEqual(
      [0, 1, 2, 3, 4, 5].map((digit) => `codeEntry-${digit}`),
    );
    expect(codeField(parse(tfa('x')), 'https://login.microsoftonline.com.evil.example/')).toBeNull();
  });

  it('names the account', () => {
    expect(signInAccount(parse(tfa('x')))).toBe('me@contoso.com');
    expect(signInAccount(parse('<body></body>'))).toBeNull();
  });
});

describe('what is no prompt for a code', () => {
  it.each([
    ['a device-code page by its path', tfa('x'), 'https://login.microsoftonline.com/common/oauth2/deviceauth'],
    [
      'a device-code page by its box',
      '<body><h1>Enter code</h1><input id="otc" name="otc" type="text" maxlength="16"></body>',
      work,
    ],
    [
      'a personal device-code page',
      '<body><input name="otc" id="otc"></body>',
      'https://login.live.com/oauth20_remoteconnect.srf',
    ],
    [
      'a password page',
      '<body><input id="i0116" name="loginfmt" class="moveOffScreen"><input id="i0118" name="passwd" type="password"></body>',
      work,
    ],
    [
      'a user name page',
      '<body><input id="i0116" name="loginfmt" type="email"><input type="password" class="moveOffScreen" name="passwd"></body>',
      work,
    ],
    [
      'stay signed in',
      '<head><meta name="PageID" content="KmsiInterrupt"></head><body><div id="KmsiDescription">Stay?</div><input type="checkbox" id="KmsiCheckboxField"></body>',
      work,
    ],
    [
      'the method picker',
      '<body><div id="idDiv_SAOTCS_Proofs"><div class="table" role="button" data-value="PhoneAppOTP">Use a verification code</div></div></body>',
      work,
    ],
    [
      'a number match',
      '<body><div id="idDiv_SAOTCAS_Title">Approve sign in request</div><div id="idRichContext_DisplaySign">42</div></body>',
      work,
    ],
    [
      'a recovery address',
      '<body><div data-testid="proof-confirmation"><input id="proof-confirmation-email-input" type="text"></div></body>',
      personal,
    ],
    ['a hidden box', '<body><input name="otc" id="idTxtBx_SAOTCC_OTC" class="moveOffScreen"><p>x</p></body>', work],
    ['nothing', '', work],
  ])('is %s', (_, html, url) => {
    const { page } = read(html, url);
    expect([page.kind, page.offersCode]).toEqual(['sign-in-other', null]);
    expect(codeField(parse(html), url)).toBeNull();
  });
});
