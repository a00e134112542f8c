import { defineContentScript } from 'wxt/utils/define-content-script';
import { reading } from './reading';

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
  // Before the two scripts that use it, which run at document_idle.
  runAt: 'document_end',
  noScriptStartedPostMessage: true,
  main() {
    globalThis.keytagReading = reading;
  },
});
