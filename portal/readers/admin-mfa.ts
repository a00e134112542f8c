import type { PageReader } from './reader';

/** The administrator's per-user MFA pages: told apart for a help hint, nothing is read (facts/portal.md 6). */
export const adminMfa: PageReader = {
  id: 'admin-mfa',
  pages: ['admin-mfa'],
  read: ({ address }) => ({ facts: { kind: address.kind } }),
};
