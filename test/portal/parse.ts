import { readPage, type Eyes } from '../../portal/read';
import type { Snapshot } from '../../core/checks/snapshot';

export const securityInfoUrl = 'https://mysignins.microsoft.com/security-info';

/** A document of its own, as the page would be. */
export const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

export const read = (html: string, url = securityInfoUrl, eyes: Eyes = {}): Snapshot =>
  readPage(parse(html), url, eyes);
