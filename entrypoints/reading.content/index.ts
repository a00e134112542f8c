import { defineContentScript } from 'wxt/utils/define-content-script';
import { securityPatterns, signInPatterns } from '../../portal/match-patterns';
import { reading } from './reading';

export default defineContentScript({
  matches: [...securityPatterns, ...signInPatterns],
  // Before the two scripts that use it, which run at document_idle.
  runAt: 'document_end',
  noScriptStartedPostMessage: true,
  main() {
    globalThis.keytagReading = reading;
  },
});
