import { defineContentScript } from 'wxt/utils/define-content-script';
import { languages } from '../../portal/labels/list';

declare global {
  /** Where `reading.content` finds `portal/labels/list.ts`, which its own bundle leaves out (wxt.config.ts). */
  var keytagLabels: { readonly languages: typeof languages } | undefined;
}

export default defineContentScript({
  // The hosts of security-info.content and of sign-in.content together.
  matches: [
    'https://account.activedirectory.windowsazure.cn/*',
    'https://account.activedirectory.windowsazure.com/*',
    'https://account.activedirectory.windowsazure.us/*',
    'https://account.live.com/*',
    'https://account.microsoft.com/*',
    'https://login-us.microsoftonline.com/*',
    'https://login.chinacloudapi.cn/*',
    'https://login.live.com/*',
    'https://login.microsoft.com/*',
    'https://login.microsoftonline.com/*',
    'https://login.microsoftonline.us/*',
    'https://login.partner.microsoftonline.cn/*',
    'https://login.usgovcloudapi.net/*',
    'https://login.windows.net/*',
    'https://myaccount.azure.us/*',
    'https://myaccount.microsoft.com/*',
    'https://myaccount.windowsazure.cn/*',
    'https://mysignins.azure.us/*',
    'https://mysignins.microsoft.com/*',
    'https://mysignins.windowsazure.cn/*',
    'https://sts.windows.net/*',
  ],
  // Before reading.content, which runs at document_end.
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main() {
    globalThis.keytagLabels = { languages };
  },
});
