import { html, type SitePage } from '../page';

/** portal.md 1.1: public, US Gov and China. `myaccount.microsoft.com/security-info` is the variant of microsoft.md 1.3. */
export const mySignInsHosts = [
  'mysignins.microsoft.com',
  'mysignins.azure.us',
  'mysignins.windowsazure.cn',
  'myaccount.microsoft.com',
] as const;

/**
 * The static shell of My Sign-Ins: one document for every route, English whatever the language, empty until the script renders.
 * Copied in structure from the capture of 2026-08-07 (portal.md section 2); only the script is the stand-in's own.
 */
export const mySignIns: SitePage = {
  id: 'my-sign-ins',
  hosts: mySignInsHosts,
  path: /^\/($|security-info($|\/)|register$|recent-activity|overview$)/,
  respond: () =>
    html(`<html lang="en"><head><meta charset="utf-8"/><meta name="viewport" content="width=device-width,initial-scale=1"/>
<meta name="theme-color" content="#000000"/><meta http-equiv="Content-Security-Policy" content="script-src 'self' amcdn.msftauth.net js.monitor.azure.com "/>
<meta name="app-version" content="4.0.2233"/><title>My Sign-Ins</title><base href="/"/><meta name="description" content="My Sign-ins"/>
<script type="module" src="/bundle/main.js"></script></head>
<body><noscript>You need to enable JavaScript to run this app</noscript><div id="root"></div></body></html>`),
};
