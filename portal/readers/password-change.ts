import type { PageReader } from './reader';

/** Changing the password, of either account kind. Its boxes are never looked at. */
export const passwordChange: PageReader = {
  id: 'password-change',
  pages: ['password-change'],
  read: ({ address }) => ({ facts: { kind: address.kind } }),
};
