import { html, type SitePage } from '../page';
import { workSignInHosts } from './work-sign-in';
import { signInStyle } from './work-sign-in-parts';

/** The device-code page has an `#otc` box too: a phishing lever, never to be filled (portal.md 4.1, trap 2). PageID hand-made. */
export const deviceCode: SitePage = {
  id: 'device-code',
  hosts: workSignInHosts,
  path: /^\/common\/oauth2\/deviceauth$/,
  respond: () =>
    html(`<html dir="ltr" lang="en"><head><meta charset="utf-8"/><title>Sign in to your account</title><meta name="PageID" content="CMSILDeviceAuth"/><style>${signInStyle}</style></head>
<body class="cb"><div class="outer"><div class="inner"><div class="logo">Microsoft</div><div class="text-title" role="heading" aria-level="1">Enter code</div>
<form><input id="otc" name="otc" type="text" class="form-control" maxlength="9" aria-label="Code" placeholder="Code" autocomplete="off"/><div class="actions"><input id="idSIButton9" type="submit" class="button_primary" value="Next"/></div></form></div></div></body></html>`),
};
