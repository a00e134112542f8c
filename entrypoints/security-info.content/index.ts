import { defineContentScript } from 'wxt/utils/define-content-script';
import { whenOrphaned } from '../../adapters/orphan';
import { listenForTrustedClicks } from '../../components/kit/trusted-click';
import { securityPatterns } from '../../portal/match-patterns';
import { startCheckup } from './checkup';
import css from './style.css?inline';

export default defineContentScript({
  matches: [...securityPatterns],
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
