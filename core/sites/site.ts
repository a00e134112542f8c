import { parse } from 'tldts';
import { microsoftHosts, sharedDomains, type MicrosoftFamily } from './microsoft-hosts';

/** Who a page's address belongs to. */
export interface Site {
  /** As the browser writes it: lower case, punycode. */
  readonly host: string;
  /** The registrable domain (public suffix list with its private section); the host itself for an IP address, a name of one part, and below `sharedDomains`. */
  readonly domain: string;
  /** The domain without its suffix (`github` of `github.com`); null where anyone can have that name: below private suffixes, IP addresses. */
  readonly name: string | null;
  readonly family: MicrosoftFamily | null;
}

/** `not-https`: the address can be read and changed on its way; `no-page`: a page of the browser; `no-owner`: a public suffix. */
export type NoSite = 'not-https' | 'no-page' | 'no-owner';

export type SiteResult = { readonly ok: true; readonly site: Site } | { readonly ok: false; readonly why: NoSite };

/** The site of a page's address. Ports, paths and user info say nothing about who owns it; neither does a page's title. */
export function siteOf(url: string): SiteResult {
  if (!URL.canParse(url)) return { ok: false, why: 'no-page' };
  const { protocol, hostname } = new URL(url);
  if (protocol === 'http:') return { ok: false, why: 'not-https' };
  if (protocol !== 'https:') return { ok: false, why: 'no-page' };
  const site = siteAt(hostname);
  return site ? { ok: true, site } : { ok: false, why: 'no-owner' };
}

/** The site of a host as `URL.hostname` gives it; null for a public suffix and for a name with a trailing dot, which is another origin. */
export function siteAt(host: string): Site | null {
  if (host.endsWith('.')) return null;
  const { domain, domainWithoutSuffix, isIp, isIcann, isPrivate } = parse(host, {
    allowPrivateDomains: true,
    extractHostname: false,
  });
  const family = microsoftHosts.get(host) ?? null;
  if (domain !== null && sharedDomains.has(domain)) {
    return host === domain ? null : { host, domain: host, name: null, family };
  }
  if (domain !== null) {
    const name = isPrivate === true ? null : domainWithoutSuffix;
    return { host, domain, name, family };
  }
  // The browser writes IPv6 in brackets.
  const alone = isIp === true || /^\[[\da-f:.]+\]$/.test(host) || (/^[a-z\d-]+$/.test(host) && isIcann !== true);
  return alone ? { host, domain: host, name: null, family } : null;
}
