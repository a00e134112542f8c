import { defineContentScript } from 'wxt/utils/define-content-script';
import { checkClock } from '../../adapters/clock-check';
import { languages } from '../../portal/labels/list';
import { securityPatterns, signInPatterns } from '../../portal/match-patterns';
import './shared';

declare global {
  /** Where `reading.content` finds `portal/labels/list.ts`, which its own bundle leaves out (wxt.config.ts). */
  var keytagLabels: { readonly languages: typeof languages } | undefined;
}

export default defineContentScript({
  matches: [...securityPatterns, ...signInPatterns],
  // Before reading.content, which runs at document_end.
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main() {
    globalThis.keytagLabels = { languages };
    globalThis.keytagCheckClock = checkClock;
  },
});
