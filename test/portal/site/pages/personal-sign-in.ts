import type { Knobs } from '../knobs';
import { direction, escape, html, json, testId, type PageRequest, type SitePage } from '../page';
import { accepts } from '../state';
import { signInStyle } from './work-sign-in-parts';

const variants: Record<Knobs['box'], (request: PageRequest) => string> = {
  /** The box of keepassxc-browser issue 2831 (portal.md 4.2 [A]). */
  confirmation: (request) =>
    `<input id="otc-confirmation-input"${testId(request, 'otc-confirmation-input')} name="otc" placeholder="${escape(request.labels.signIn.code)}" type="tel" maxlength="8" aria-label="${escape(request.labels.signIn.code)}" aria-describedby="oneTimeCodeDescription" class="ext-input ext-text-box form-control" autocomplete="off"/>`,
  /** The newest Fluent v9 variant, numbered ids (4.2 [B]). */
  fluent9: (request) =>
    `<input id="floatingLabelInput5" type="text" maxlength="8" class="form-control" aria-label="${escape(request.labels.signIn.code)}"/>`,
  /** One box a digit; seen for e-mail and text codes (4.2 [B]). */
  split: (request) =>
    `<div${testId(request, 'codeEntry')} class="cells">${Array.from({ length: 6 }, (_, cell) => `<span><div><input type="tel" id="codeEntry-${cell}" class="form-control" aria-label="${cell + 1}"/></div></span>`).join('')}</div>`,
  /** A code sent by e-mail: no app can make it (4.2 [B]). */
  emailed: (request) =>
    `<input id="idTxtBx_OTC_Password"${testId(request, 'idTxtBx_OTC_Password')} name="otc" placeholder="Enter code" type="tel" maxlength="10" aria-label="Enter the code you received" aria-describedby="oneTimeCodeTitle oneTimeCodeDescription" class="ext-input ext-text-box form-control"/>`,
};

const texts = (request: PageRequest) =>
  request.knobs.box === 'emailed' || request.knobs.box === 'split'
    ? 'We emailed a code to ad*****@outlook.example. Please enter the code to sign in.'
    : request.labels.signIn.enterAppCode;

/** `login.live.com` with its React sign-in views: inputs of portal.md 4.2, everything around them hand-made. */
export const personalSignIn: SitePage = {
  id: 'personal-sign-in',
  hosts: ['login.live.com'],
  path: /^\/(login\.srf|ppsecure\/post\.srf|oauth20_authorize\.srf)?$/,
  respond: (request) => {
    const { account, body, knobs, labels, method, now } = request;
    if (method === 'POST') return json({ Success: accepts(account, body, now) });
    const box = variants[knobs.box](request);
    return html(`<html dir="${direction(request)}" lang="${labels.language}"><head><meta charset="utf-8"/><meta name="viewport" content="width=device-width, initial-scale=1.0"/><title>${escape(labels.signIn.title)}</title><style>${signInStyle}.cells{display:flex;gap:8px}.cells input{text-align:center}</style></head>
<body><div class="outer"><div class="inner"><div class="logo">Microsoft</div><div class="identity"${testId(request, 'identityBanner')}>${escape(account.user)}</div>
<h1 id="oneTimeCodeTitle" class="text-title">${escape(labels.enterCode)}</h1><form name="OneTimeCodeViewForm"><div id="oneTimeCodeDescription">${escape(texts(request))}</div>
<div${testId(request, 'codeInputWrapper')}>${box}</div><div id="undefinedError" role="alert" class="alert-error"></div>
<div class="actions"><button id="oneTimeCodePrimaryButton"${testId(request, 'primaryButton')} type="submit">${escape(labels.next)}</button></div></form>
<div${testId(request, 'viewFooter')}><span role="button" tabindex="0">${escape(labels.signIn.another)}</span></div></div></div>
<script>document.forms[0].addEventListener('submit', async (event) => { event.preventDefault();
const otc = [...event.target.querySelectorAll('input')].map((input) => input.value).join('');
const answer = await fetch(location.href, { method: 'POST', body: JSON.stringify({ otc }) });
if ((await answer.json()).Success) location.assign('https://account.microsoft.com/security');
else document.querySelector('#undefinedError').textContent = ${JSON.stringify(labels.signIn.incorrect).replaceAll('<', '\\u003c')}; });</script></body></html>`);
  },
};
