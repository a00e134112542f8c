import type { PageKind, PageState, Snapshot } from './snapshot';

/** Pages of a personal account and legacy pages list some of the account's methods only. */
const partialPages: readonly PageKind[] = [
  'app-passwords-legacy',
  'personal-app-password',
  'personal-proofs',
  'personal-security',
];
/** States in which no row is trustworthy: still loading, or failed to load. */
const withoutList: readonly (PageState | null)[] = ['shell', 'error', null];

/**
 * How much of the account's methods a page lists. `none`: nothing to judge. An empty list may be one that could not
 * be read (work accounts show a password row at least), so it says nothing about what is not there. Rows under an open dialog count (contracts.md, "checkup").
 */
export function listed({ page, methods, missing }: Snapshot): 'full' | 'partial' | 'none' {
  if (page.kind === 'security-info') {
    if (withoutList.includes(page.state)) return 'none';
    if (methods.length === 0) return page.state === 'list' && missing.length === 0 ? 'partial' : 'none';
    return page.state === 'unknown' ? 'partial' : 'full';
  }
  return page.kind !== null && partialPages.includes(page.kind) && methods.length > 0 ? 'partial' : 'none';
}
