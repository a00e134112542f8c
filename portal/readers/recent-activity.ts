import type { PageReader } from './reader';

/** The list of recent sign-ins: told apart, nothing is read. */
export const recentActivity: PageReader = {
  id: 'recent-activity',
  pages: ['recent-activity'],
  read: ({ address }) => ({ facts: { kind: address.kind } }),
};
