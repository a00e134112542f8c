import { escape, html, json, type SitePage } from '../page';
import { accepts } from '../state';
import { signInStyle } from './work-sign-in-parts';
import { workSignInHosts } from './work-sign-in';

/** What stands behind the work sign-in page: the code is really checked; then "Stay signed in?" (KmsiInterrupt, portal.md 4.1). */
export const workSignInApi: SitePage = {
  id: 'work-sign-in-api',
  hosts: workSignInHosts,
  path: /^\/(common\/sas\/endauth|kmsi)$/,
  respond: ({ url, method, body, account, labels, now }) => {
    if (method === 'POST') return json({ Success: accepts(account, body, now) });
    const back = url.searchParams.get('back') ?? 'https://mysignins.microsoft.com/security-info';
    return html(`<html lang="${labels.language}"><head><meta charset="utf-8"/><title>${escape(labels.signIn.title)}</title><meta name="PageID" content="KmsiInterrupt"/><style>${signInStyle}</style></head>
<body class="cb"><div class="outer"><div class="inner"><div class="logo">Microsoft</div><div class="text-title" role="heading" aria-level="1">${escape(labels.signIn.stay)}</div>
<div id="KmsiDescription"></div><label class="checkbox"><input id="KmsiCheckboxField" type="checkbox"/></label>
<div class="actions"><a id="idBtn_Back" href="${escape(back)}">${escape(labels.signIn.no)}</a> &nbsp; <a id="idSIButton9" class="button_primary" href="${escape(back)}">${escape(labels.yes)}</a></div></div></div></body></html>`);
  },
};
