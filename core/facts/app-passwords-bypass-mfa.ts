import { checkedOn, type Fact } from './fact';

/** An app password signs in without a second step. */
export const appPasswordsBypassMfa: Fact = {
  id: 'app-passwords-bypass-mfa',
  source: {
    title: 'Enforce multifactor authentication with legacy applications using app passwords',
    url: 'https://learn.microsoft.com/entra/identity/authentication/howto-mfa-app-passwords',
    published: '2025-03-04',
  },
  checkedOn,
  confidence: 'high',
};
