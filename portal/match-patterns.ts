/**
 * Where content scripts run: each host in full, as the manifest and the stores' reviewers read it. `pages.ts` then looks at the exact
 * path. The hosts of the US Sec and Nat clouds are left out: they cannot install from a store.
 */
const pattern = (host: string) => `https://${host}/*`;

/** Pages that list or change sign-in methods (facts/portal.md 1.1 to 1.3). */
export const securityPatterns: readonly string[] = [
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
].map(pattern);

/** Pages that ask for a code (facts/portal.md 1.4). */
export const signInPatterns: readonly string[] = [
  'login-us.microsoftonline.com',
  'login.chinacloudapi.cn',
  'login.live.com',
  'login.microsoft.com',
  'login.microsoftonline.com',
  'login.microsoftonline.us',
  'login.partner.microsoftonline.cn',
  'login.usgovcloudapi.net',
  'login.windows.net',
  'sts.windows.net',
].map(pattern);
