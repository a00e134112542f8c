import type { PageReader } from './reader';

/** The security hub of a personal account: cards that lead on, no methods (facts/portal.md 5). */
export const personalSecurity: PageReader = {
  id: 'personal-security',
  pages: ['personal-security'],
  read: ({ address }) => ({ facts: { kind: address.kind } }),
};
