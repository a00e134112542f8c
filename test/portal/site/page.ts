import type { Knobs } from './knobs';
import type { Labels } from './labels/labels';
import type { SiteAccount } from './state';

/** A request as a page of the stand-in sees it. */
export interface PageRequest {
  readonly url: URL;
  readonly method: string;
  readonly body: string | null;
  readonly knobs: Knobs;
  readonly labels: Labels;
  readonly account: SiteAccount;
  /** Epoch milliseconds. */
  readonly now: number;
}

export interface SiteResponse {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: string | Buffer;
}

/** One page of the simulated site: where it lives, and what it answers. */
export interface SitePage {
  readonly id: string;
  /** Exact hosts (portal.md section 1). */
  readonly hosts: readonly string[];
  /** Matched against the path in any case: ASP.NET hosts are indifferent to it (portal.md 1.3). */
  readonly path: RegExp;
  respond(request: PageRequest): SiteResponse;
}

export const html = (body: string, status = 200): SiteResponse => ({
  status,
  headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
  body: `<!doctype html>${body}`,
});

export const json = (value: unknown, status = 200): SiteResponse => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
  body: JSON.stringify(value),
});

export const redirect = (location: string): SiteResponse => ({
  status: 200,
  headers: { 'content-type': 'text/html; charset=utf-8' },
  // Interception cannot answer with a 302 in every browser, so the page itself moves on.
  body: `<!doctype html><title></title><script>location.replace(${JSON.stringify(location)})</script>`,
});

/** Text made safe for HTML and for attributes in double quotes. */
export const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

export const direction = ({ knobs }: PageRequest): 'ltr' | 'rtl' =>
  knobs.dir === 'auto' ? (knobs.lang === 'ar' ? 'rtl' : 'ltr') : knobs.dir;

/** An attribute that the knob `testIds` can take away, with its leading blank. */
export const testId = ({ knobs }: PageRequest, name: string): string =>
  knobs.testIds === 'on' ? ` data-testid="${name}"` : '';
