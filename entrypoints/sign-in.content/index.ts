import { defineContentScript } from 'wxt/utils/define-content-script';
import { whenOrphaned } from '../../adapters/orphan';
import { listenForTrustedClicks } from '../../components/kit/trusted-click';
import { signInPatterns } from '../../portal/match-patterns';
import { startFillOffer } from './fill-offer';
import css from './style.css?inline';

export default defineContentScript({
  matches: [...signInPatterns],
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
