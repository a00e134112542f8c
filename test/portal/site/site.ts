import { knobsOf, type Knobs } from './knobs';
import { labels } from './labels/list';
import type { SiteResponse } from './page';
import { pages } from './pages/list';
import { newAccount, type SiteAccount } from './state';

export interface SiteOptions {
  /** Presets for every page; a page's query (`?kt-lang=ja`) is stronger. */
  readonly knobs?: Partial<Knobs>;
  /** Epoch milliseconds of the simulated servers' clock. */
  readonly now?: () => number;
}

export interface SiteState {
  /** The account behind the knob `account`, made on first use. */
  account(kind?: Knobs['account']): SiteAccount;
  /** Every request that was answered, in order: method and address. */
  readonly requests: string[];
}

export interface Site {
  /** The answer for a request to any of Microsoft's hosts; null for every other host. */
  respond(request: { url: string; method: string; body: string | null }): Promise<SiteResponse | null>;
  readonly state: SiteState;
}

const hosts = new Set(pages.flatMap((page) => page.hosts));
const notFound: SiteResponse = { status: 404, headers: { 'content-type': 'text/plain' }, body: 'Not in the stand-in.' };

/** Every server says when it answers (RFC 9110, 6.6.1). */
function dated(answer: SiteResponse, now: number): SiteResponse {
  return { ...answer, headers: { date: new Date(now).toUTCString(), ...answer.headers } };
}

/**
 * A small stateful stand-in for the Microsoft pages that Keytag reads, served at their real addresses by request interception.
 * Everything it shows comes from the public sources of portal.md, or is said to be hand-made; nothing in the extension may rest
 * on what only the stand-in has.
 */
export function createSite(options: SiteOptions = {}): Site {
  const accounts = new Map<string, SiteAccount>();
  const requests: string[] = [];
  const account = (kind: Knobs['account'] = options.knobs?.account ?? 'usual') => {
    const known = accounts.get(kind) ?? newAccount(kind);
    accounts.set(kind, known);
    return known;
  };
  return {
    state: { account, requests },
    // eslint-disable-next-line typescript/require-await -- callers await: a future page may need to
    async respond({ url: address, method, body }) {
      const url = new URL(address);
      if (url.protocol !== 'https:' || url.port !== '' || !hosts.has(url.hostname)) return null;
      requests.push(`${method} ${address}`);
      const page = pages.find(
        (each) => each.hosts.includes(url.hostname) && each.path.test(url.pathname.toLowerCase()),
      );
      const now = (options.now ?? Date.now)();
      if (!page) return dated(notFound, now);
      const knobs = knobsOf(url, options.knobs ?? {});
      const answer = page.respond({
        url,
        method,
        body,
        knobs,
        labels: labels[knobs.lang],
        account: account(knobs.account),
        now,
      });
      return dated(answer, now);
    },
  };
}
