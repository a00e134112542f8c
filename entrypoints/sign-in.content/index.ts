import { defineContentScript } from 'wxt/utils/define-content-script';
import { whenOrphaned } from '../../adapters/orphan';
import { listenForTrustedClicks } from '../../components/kit/trusted-click';
import { startFillOffer } from './fill-offer';
import css from './style.css?inline';

export default defineContentScript({
  // The sign-in hosts of the three clouds (portal/pages.ts looks at them exactly); top frame only, which is the default.
  matches: [
    'https://login-us.microsoftonline.com/*',
    'https://login.chinacloudapi.cn/*',
    'https://login.live.com/*',
    'https://login.microsoft.com/*',
    'https://login.microsoftonline.com/*',
    'https://login.microsoftonline.us/*',
    'https://login.partner.microsoftonline.cn/*',
    'https://login.usgovcloudapi.net/*',
    'https://login.windows.net/*',
    'https://sts.windows.net/*',
  ],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  cssInjectionMode: 'manual',
  main(ctx) {
    listenForTrustedClicks(ctx.signal);
    const offer = startFillOffer(document, css, ctx.signal);
    ctx.addEventListener(window, 'wxt:locationchange', () => ctx.setTimeout(offer.look, 100));
    whenOrphaned(ctx.signal, () => ctx.abort('Keytag was reloaded or removed.'));
  },
});
