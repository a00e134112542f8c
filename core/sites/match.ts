import type { NewEntry } from '../otp/entry';
import { isMicrosofts } from '../otp/microsoft-entry';
import { domainOfAlias } from './aliases';
import { microsoftHosts } from './microsoft-hosts';
import { siteAt, type Site } from './site';

/**
 * `own`: the person or the source said that the entry belongs to the site. `likely`: only its issuer's name says so, which may order
 * the list and never fills. `elsewhere`: it belongs to other sites. `unknown`: nothing is known.
 */
export type SiteMatch = 'own' | 'likely' | 'elsewhere' | 'unknown';

/** How an entry stands to the site of a page. */
export function matchOf(entry: NewEntry, site: Site): SiteMatch {
  const domains = (entry.sites ?? []).map(domainOfAlias).filter((domain) => domain !== null);
  if (domains.some((domain) => domain === site.domain || isOfFamily(domain, site))) return 'own';
  if (domains.length > 0) return 'elsewhere';
  return isNamedLike(entry, site) ? 'likely' : 'unknown';
}

/** The registrable domains of Microsoft's hosts; no domain has hosts of both families. */
const families = new Map([...microsoftHosts].map(([host, family]) => [siteAt(host)?.domain, family]));

/** Whether a domain has a host in the site's family of Microsoft's. */
function isOfFamily(domain: string, site: Site): boolean {
  return site.family !== null && families.get(domain) === site.family;
}

function isNamedLike(entry: NewEntry, site: Site): boolean {
  if (site.family !== null) return isMicrosofts(entry);
  const issuer = plain(entry.issuer);
  return issuer !== '' && site.name !== null && (issuer === plain(site.name) || issuer === plain(site.domain));
}

/** A name as it is compared: letters and digits only ("Bank of America", bank-of-america). */
function plain(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** The entries of a site: those that belong to it, then those that are named like it, each in the order given. */
export function entriesOf<E extends NewEntry>(entries: readonly E[], site: Site): { own: E[]; likely: E[] } {
  const matches = entries.map((entry) => [entry, matchOf(entry, site)] as const);
  const those = (wanted: SiteMatch) => matches.filter(([, match]) => match === wanted).map(([entry]) => entry);
  return { own: those('own'), likely: those('likely') };
}
