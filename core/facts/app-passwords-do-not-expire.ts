import { checkedOn, type Fact } from './fact';

/** App passwords have no end date. */
export const appPasswordsDoNotExpire: Fact = {
  id: 'app-passwords-do-not-expire',
  source: {
    title: 'Enforce multifactor authentication with legacy applications using app passwords',
    url: 'https://learn.microsoft.com/entra/identity/authentication/howto-mfa-app-passwords',
    published: '2025-03-04',
  },
  checkedOn,
  confidence: 'medium',
};
