import { checkedOn, type Fact } from './fact';

/** Microsoft shows an app password once, when it is created. */
export const appPasswordsShownOnce: Fact = {
  id: 'app-passwords-shown-once',
  source: {
    title: 'Enforce multifactor authentication with legacy applications using app passwords',
    url: 'https://learn.microsoft.com/entra/identity/authentication/howto-mfa-app-passwords',
    published: '2025-03-04',
  },
  checkedOn,
  confidence: 'high',
};
