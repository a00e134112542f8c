import { checkedOn, type Fact } from './fact';

/** You can have 40 app passwords. */
export const appPasswordLimit: Fact = {
  id: 'app-password-limit',
  source: {
    title: 'Enforce multifactor authentication with legacy applications using app passwords',
    url: 'https://learn.microsoft.com/entra/identity/authentication/howto-mfa-app-passwords',
    published: '2025-03-04',
  },
  checkedOn,
  confidence: 'high',
  limit: 40,
};
