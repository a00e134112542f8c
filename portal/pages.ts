import type { PageKind } from '../core/checks/snapshot';
import type { AccountKind, Cloud } from '../core/microsoft-account';

/** Which page of Microsoft's an address leads to. A sign-in host is `sign-in-other` until its content says more. */
export interface PageAddress {
  readonly kind: PageKind;
  readonly accountKind: AccountKind;
  readonly cloud: Cloud;
}

type Route = readonly [path: RegExp, kind: PageKind];

// Microsoft's routers ignore case: both spellings of the ASP.NET paths occur in links (facts/portal.md 1.3).
const mySignIns: readonly Route[] = [
  [/^\/security-info\/password\/change\/?$/i, 'password-change'],
  [/^\/security-info(\/|$)/i, 'security-info'],
  [/^\/register(\/|$)/i, 'security-info-register'],
  // The interrupt's form is posted here; the address stays for a moment (facts/portal.md 1.5).
  [/^\/api\/post\/registerSsprMethodsInterrupt\/?$/i, 'security-info-register'],
  [/^\/(recent-activity(\/.*)?)?$/i, 'recent-activity'],
];
const myAccount: readonly Route[] = [
  [/^\/security-info\/password\/change\/?$/i, 'password-change'],
  [/^\/security-info(\/|$)/i, 'security-info'],
];
const activeDirectory: readonly Route[] = [
  [/^\/AppPasswords\.aspx$/i, 'app-passwords-legacy'],
  [/^\/proofup\.aspx$/i, 'proofup-legacy'],
  [/^\/ChangePassword\.aspx$/i, 'password-change'],
  [/^\/UserManagement\/(MfaSettings|MultifactorVerification)\.aspx$/i, 'admin-mfa'],
];
const accountLive: readonly Route[] = [
  [/^\/proofs\/(manage|add|verify|enabletfa)(\/|$)/i, 'personal-proofs'],
  [/^\/proofs\/AppPassword\/?$/i, 'personal-app-password'],
  [/^\/password\/Change\/?$/i, 'password-change'],
];
const accountMicrosoft: readonly Route[] = [[/^\/security\/?$/i, 'personal-security']];
const signIn: readonly Route[] = [[/^\//, 'sign-in-other']];

interface Host {
  readonly routes: readonly Route[];
  readonly accountKind: AccountKind;
  readonly cloud: Cloud;
}

const host = (routes: readonly Route[], cloud: Cloud, accountKind: AccountKind = 'work'): Host => ({
  routes,
  accountKind,
  cloud,
});

/**
 * Exact host names; sources: facts/portal.md 1.1 to 1.4. `mysignins.microsoft.us` is left out (its only source is weak),
 * and so are the sovereign clouds of Bleu and Delos, which are none of the three clouds that Keytag knows.
 */
const hosts = new Map<string, Host>([
  ['mysignins.microsoft.com', host(mySignIns, 'public')],
  ['mysignins.azure.us', host(mySignIns, 'usgov')],
  ['mysignins.microsoft.scloud', host(mySignIns, 'usgov')],
  ['mysignins.eaglex.ic.gov', host(mySignIns, 'usgov')],
  ['mysignins.windowsazure.cn', host(mySignIns, 'china')],
  ['myaccount.microsoft.com', host(myAccount, 'public')],
  ['myaccount.azure.us', host(myAccount, 'usgov')],
  ['myaccount.windowsazure.cn', host(myAccount, 'china')],
  ['account.activedirectory.windowsazure.com', host(activeDirectory, 'public')],
  ['account.activedirectory.windowsazure.us', host(activeDirectory, 'usgov')],
  ['account.activedirectory.windowsazure.cn', host(activeDirectory, 'china')],
  ['account.live.com', host(accountLive, 'public', 'personal')],
  ['account.microsoft.com', host(accountMicrosoft, 'public', 'personal')],
  ['login.live.com', host(signIn, 'public', 'personal')],
  ['login.microsoftonline.com', host(signIn, 'public')],
  ['login.microsoft.com', host(signIn, 'public')],
  ['login.windows.net', host(signIn, 'public')],
  ['sts.windows.net', host(signIn, 'public')],
  ['login.microsoftonline.us', host(signIn, 'usgov')],
  ['login-us.microsoftonline.com', host(signIn, 'usgov')],
  ['login.usgovcloudapi.net', host(signIn, 'usgov')],
  ['login.microsoftonline.microsoft.scloud', host(signIn, 'usgov')],
  ['login.microsoftonline.eaglex.ic.gov', host(signIn, 'usgov')],
  ['login.partner.microsoftonline.cn', host(signIn, 'china')],
  ['login.chinacloudapi.cn', host(signIn, 'china')],
]);

/** The first path segment that sends a work host's sign-in to personal accounts: the name, or the tenant's id. */
const consumers = /^\/(consumers|9188040d-6c67-4c5b-b112-36a304b66dad)(\/|$)/i;

/**
 * What an address is. Null for everything but the exact https hosts and paths above: another scheme, port or host name,
 * a trailing dot, user info. Query and fragment never matter.
 */
export function pageOf(url: string): PageAddress | null {
  if (!URL.canParse(url)) return null;
  const { protocol, port, username, password, hostname, pathname } = new URL(url);
  if (protocol !== 'https:' || port !== '' || username !== '' || password !== '') return null;
  const known = hosts.get(hostname);
  const route = known?.routes.find(([path]) => path.test(pathname));
  if (!known || !route) return null;
  const personal = known.routes === signIn && consumers.test(pathname);
  return { kind: route[1], accountKind: personal ? 'personal' : known.accountKind, cloud: known.cloud };
}
