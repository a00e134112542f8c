import { checkedOn, type Fact } from './fact';

/** Changing or resetting the account password does not revoke app passwords. */
export const appPasswordsSurvivePasswordChange: Fact = {
  id: 'app-passwords-survive-password-change',
  source: {
    title: 'Enforce multifactor authentication with legacy applications using app passwords',
    url: 'https://learn.microsoft.com/entra/identity/authentication/howto-mfa-app-passwords',
    published: '2025-03-04',
  },
  checkedOn,
  confidence: 'high',
};
