import { defineContentScript } from 'wxt/utils/define-content-script';
import { whenOrphaned } from '../../adapters/orphan';
import { listenForTrustedClicks } from '../../components/kit/trusted-click';
import { startCheckup } from './checkup';
import css from './style.css?inline';

export default defineContentScript({
  // Hosts: facts in portal/pages.ts, which looks at the exact path. Patterns must stand here as text for the manifest.
  matches: [
    'https://account.activedirectory.windowsazure.cn/*',
    'https://account.activedirectory.windowsazure.com/*',
    'https://account.activedirectory.windowsazure.us/*',
    'https://account.live.com/*',
    'https://account.microsoft.com/*',
    'https://myaccount.azure.us/*',
    'https://myaccount.microsoft.com/*',
    'https://myaccount.windowsazure.cn/*',
    'https://mysignins.azure.us/*',
    'https://mysignins.microsoft.com/*',
    'https://mysignins.windowsazure.cn/*',
  ],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  cssInjectionMode: 'manual',
  main(ctx) {
    listenForTrustedClicks(ctx.signal);
    const checkup = startCheckup(document, css, ctx.signal);
    // The event comes before the new address and page do: "look again soon".
    ctx.addEventListener(window, 'wxt:locationchange', () => ctx.setTimeout(checkup.look, 100));
    whenOrphaned(ctx.signal, () => ctx.abort('Keytag was reloaded or removed.'));
  },
});
