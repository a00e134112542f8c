import { direction, escape, html, type PageRequest, type SitePage } from '../page';
import { signInScript, signInStyle } from './work-sign-in-parts';

/** portal.md 1.4. */
export const workSignInHosts = [
  'login.microsoftonline.com',
  'login.microsoft.com',
  'login.microsoftonline.us',
  'login.partner.microsoftonline.cn',
] as const;

/** A view of the page: only its wrapper is hidden or shown, as Knockout does; the address stays (portal.md 4.1, trap 3). */
const view = (id: string, first: string, content: string): string =>
  `<div data-viewid="${id}"${id === first ? '' : ' style="display: none"'}>${content}</div>`;

const back = ({ url }: PageRequest): string =>
  url.searchParams.get('back') ?? 'https://mysignins.microsoft.com/security-info';

/** The code view; SMS and voice use the same field with another description (trap 1). Ids and attributes: 4.1 [A/B]. */
function codeView({ labels }: PageRequest, sms: boolean): string {
  const { signIn } = labels;
  return `<div id="idDiv_SAOTCC_Title" class="row text-title" role="heading" aria-level="1">${escape(labels.enterCode)}</div>
<form id="i0281" class="row" autocomplete="off"><div id="idDiv_SAOTCC_Description" class="text-block-body">${escape(sms ? signIn.enterTextCode : signIn.enterAppCode)}</div>
<div class="placeholderContainer"><input id="idTxtBx_SAOTCC_OTC" name="otc" class="form-control" type="tel" autocomplete="off" aria-required="true" data-bind="textInput: otc" maxlength="6" aria-describedby="idDiv_SAOTCC_Description" aria-label="${escape(signIn.code)}" placeholder="${escape(signIn.code)}"/></div>
<div id="idSpan_SAOTCC_Error_OTC" class="alert-error" role="alert"></div>
<label class="checkbox"><input type="checkbox" name="rememberMFA"/> <span>${escape(signIn.remember)}</span></label>
<a id="signInAnotherWay" href="#">${escape(signIn.another)}</a>
<div class="actions"><input id="idSubmit_SAOTCC_Continue" type="submit" class="win-button button_primary" value="${escape(signIn.verify)}"/></div></form>`;
}

/** The method picker: tiles with `data-value` (4.1 [B]). */
function proofsView({ labels }: PageRequest): string {
  const { signIn, kinds } = labels;
  const tile = (value: string, text: string) =>
    `<div class="row tile" role="listitem"><div class="table" role="button" tabindex="0" data-value="${value}"><div class="table-row"><div class="table-cell text-left">${escape(text)}</div></div></div></div>`;
  return `<div id="idDiv_SAOTCS_Title" class="row text-title" role="heading" aria-level="1">${escape(signIn.choose)}</div>
<div id="idDiv_SAOTCS_Proofs" role="list">${tile('PhoneAppNotification', signIn.approve)}${tile('PhoneAppOTP', `${kinds['software-totp']}: ${signIn.code}`)}${tile('OneWaySMS', '+XX XXXXXXXX12')}</div>`;
}

/** Number match: nothing to type (4.1 [B]). */
const pushView = ({ labels }: PageRequest): string =>
  `<div id="idDiv_SAOTCAS_Title" class="row text-title" role="heading" aria-level="1">${escape(labels.signIn.approve)}</div>
<div id="idDiv_SAOTCAS_Description" class="text-block-body">Microsoft Authenticator</div><div id="idRichContext_DisplaySign" class="displaySign">42</div>
<a id="signInAnotherWay" href="#">${escape(labels.signIn.another)}</a>`;

const proofs = {
  code: 'PhoneAppOTP',
  sms: 'OneWaySMS',
  push: 'PhoneAppNotification',
  proofs: 'PhoneAppNotification',
} as const;

/** ConvergedTFA of work and school accounts (portal.md 4.1; real pages in saml2aws testdata). The script is the stand-in's. */
export const workSignIn: SitePage = {
  id: 'work-sign-in',
  hosts: workSignInHosts,
  path: /^\/(common|organizations|[\da-f-]{36})\/(oauth2\/(v2\.0\/)?authorize|login|reprocess)$/,
  respond: (request) => {
    const { knobs, labels, account } = request;
    const first = knobs.view;
    const proof = { authMethodId: proofs[first], data: proofs[first], display: '+XX XXXXXXXX12', isDefault: true };
    const config = {
      pgid: 'ConvergedTFA',
      hpgid: 1114,
      arrUserProofs: [proof],
      iTotpOtcLength: 6,
      iSAOtcLength: 6,
      sAuthMethodInputFieldName: 'mfaAuthMethod',
      sTrustedDeviceCheckboxName: 'rememberMFA',
      iRememberMfaDuration: 14,
    };
    return html(`<html dir="${direction(request)}" lang="${labels.language}"><head><title>${escape(labels.signIn.title)}</title>
<meta charset="utf-8"/><meta name="viewport" content="width=device-width, initial-scale=1.0"/><meta name="PageID" content="ConvergedTFA"/><meta name="LocLC" content="${labels.language}"/>
<script>$Config=${JSON.stringify(config)};</script><style>${signInStyle}</style></head>
<body data-bind="defineGlobals: ServerData, bodyCssClass" class="cb" style="display: none">
<div class="moveOffScreen" aria-hidden="true"><input name="loginfmt" id="i0116" tabindex="-1"/><input name="passwd" id="i0118" type="password" tabindex="-1"/><input name="otc" type="tel" tabindex="-1"/></div>
<div class="outer"><div class="inner"><div class="logo" role="img" aria-label="Microsoft">Microsoft</div><div id="displayName" class="identity" title="${escape(account.user)}">${escape(account.user)}</div>
${view('code', first, codeView(request, false))}${view('sms', first, codeView(request, true))}${view('proofs', first, proofsView(request))}${view('push', first, pushView(request))}</div></div>
<script>${signInScript({ first, slow: Number(knobs.slow), incorrect: labels.signIn.incorrect, back: back(request), query: request.url.search })}</script></body></html>`);
  },
};
