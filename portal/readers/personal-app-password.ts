import type { PageReader } from './reader';

/** The page that makes an app password for a personal account. It lists none, and what it shows is never read here. */
export const personalAppPassword: PageReader = {
  id: 'personal-app-password',
  pages: ['personal-app-password'],
  read: ({ address }) => ({
    facts: { kind: address.kind },
    missing: ['Microsoft lists the app passwords of a personal account nowhere: the page shows a new one only.'],
  }),
};
