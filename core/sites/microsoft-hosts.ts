/** Which of Microsoft's separate sign-in systems a host belongs to. 21Vianet runs the one in China with accounts of its own. */
export type MicrosoftFamily = 'microsoft' | 'microsoft-china';

/**
 * Hosts of one sign-in: an entry that belongs to one of them belongs to all of its family. As of 2026-11-21, from the MSAL
 * instance-discovery sample, Apple's SSO deployment pages and Microsoft's own passkey origin rules (docs/pages.md). Exact names:
 * `live.com` also has names that customers use, as have `sharedDomains`. The closed clouds (`scloud`, `ic.gov`) are no family.
 */
export const microsoftHosts: ReadonlyMap<string, MicrosoftFamily> = new Map([
  ['account.activedirectory.windowsazure.cn', 'microsoft-china'],
  ['account.activedirectory.windowsazure.com', 'microsoft'],
  ['account.activedirectory.windowsazure.us', 'microsoft'],
  ['account.live.com', 'microsoft'],
  ['account.microsoft.com', 'microsoft'],
  ['login-us.microsoftonline.com', 'microsoft'],
  ['login.chinacloudapi.cn', 'microsoft-china'],
  ['login.live.com', 'microsoft'],
  ['login.microsoft.com', 'microsoft'],
  ['login.microsoftonline.com', 'microsoft'],
  ['login.microsoftonline.us', 'microsoft'],
  ['login.partner.microsoftonline.cn', 'microsoft-china'],
  ['login.usgovcloudapi.net', 'microsoft'],
  ['login.windows.net', 'microsoft'],
  ['myaccount.azure.us', 'microsoft'],
  ['myaccount.microsoft.com', 'microsoft'],
  ['myaccount.windowsazure.cn', 'microsoft-china'],
  ['mysignins.azure.us', 'microsoft'],
  ['mysignins.microsoft.com', 'microsoft'],
  ['mysignins.windowsazure.cn', 'microsoft-china'],
  ['office.com', 'microsoft'],
  ['sts.windows.net', 'microsoft'],
  ['www.office.com', 'microsoft'],
]);

/**
 * Registrable domains of those hosts below which customers of Azure have machines and websites too
 * (`NAME.REGION.cloudapp.chinacloudapi.cn`), and which the public suffix list has not, or in part (looked up 2026-11-21). Each host there is a site of its own.
 */
export const sharedDomains: ReadonlySet<string> = new Set(['chinacloudapi.cn', 'usgovcloudapi.net', 'windows.net']);
