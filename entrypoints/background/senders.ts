import { fromPage } from '../../adapters/answers';

const signInHosts = new Set([
  'login.chinacloudapi.cn',
  'login.live.com',
  'login.microsoft.com',
  'login.microsoftonline.com',
  'login.microsoftonline.us',
  'login.partner.microsoftonline.cn',
  'login-us.microsoftonline.com',
  'login.usgovcloudapi.net',
  'login.windows.net',
  'sts.windows.net',
]);

const checkupHosts = new Set([
  'account.activedirectory.windowsazure.cn',
  'account.activedirectory.windowsazure.com',
  'account.activedirectory.windowsazure.us',
  'account.live.com',
  'account.microsoft.com',
  'myaccount.azure.us',
  'myaccount.microsoft.com',
  'myaccount.windowsazure.cn',
  'mysignins.azure.us',
  'mysignins.microsoft.com',
  'mysignins.windowsazure.cn',
]);

function at(hosts: ReadonlySet<string>): (url: string) => boolean {
  return (text) => {
    if (!URL.canParse(text)) return false;
    const url = new URL(text);
    return url.protocol === 'https:' && url.port === '' && url.username === '' && hosts.has(url.hostname);
  };
}

/** A page that lists or changes sign-in methods. */
export const fromCheckupPage = fromPage(at(checkupHosts));

/** A page at one of Microsoft's sign-in hosts. */
export const fromSignInPage = fromPage(at(signInHosts));
