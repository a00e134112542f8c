import { siteAt } from './site';

/** The most sites one entry can have. */
export const mostSites = 20;

export type AliasesResult =
  | { readonly ok: true; readonly sites: readonly string[] }
  | { readonly ok: false; readonly why: string };

/**
 * The sites that a person typed for an entry, as registrable domains in punycode, each once: separated by commas or spaces, with or
 * without `https://` and a path. An international name stays in punycode when it is shown again, so that none can look like another.
 */
export function readAliases(text: string): AliasesResult {
  const sites = new Set<string>();
  for (const typed of text.split(/[\s,;]+/).filter(Boolean)) {
    const host = hostIn(typed);
    const site = host === null ? null : siteAt(host);
    if (host === null || host.endsWith('.')) {
      return { ok: false, why: `"${typed}" is no address of a site. Write it like example.com.` };
    }
    if (!site) {
      return { ok: false, why: `Anyone can have a site below ${host}. Write the whole name, like yours.${host}.` };
    }
    sites.add(site.domain);
  }
  if (sites.size > mostSites) return { ok: false, why: `At most ${mostSites} sites for one account.` };
  return { ok: true, sites: [...sites] };
}

/** The host in what was typed or imported; null when there is none that https can have. */
function hostIn(typed: string): string | null {
  const address = /^[a-z][a-z\d+.-]*:\/\//i.test(typed) ? typed : `https://${typed}`;
  if (!URL.canParse(address)) return null;
  const { protocol, hostname, username } = new URL(address);
  const usable = (protocol === 'https:' || protocol === 'http:') && username === '' && hostname !== '';
  return usable ? hostname : null;
}

/** The registrable domain that a stored site stands for: importers keep what the source had. Null when it names none. */
export function domainOfAlias(stored: string): string | null {
  const host = hostIn(stored.trim());
  return host === null ? null : (siteAt(host)?.domain ?? null);
}
