import { checkedOn, type Fact } from './fact';

/** Only accounts whose per-user multifactor authentication is "Enforced" can have app passwords. */
export const appPasswordsNeedEnforcedMfa: Fact = {
  id: 'app-passwords-need-enforced-mfa',
  source: {
    title: 'Combined security information registration',
    url: 'https://learn.microsoft.com/entra/identity/authentication/concept-registration-mfa-sspr-combined',
    published: '2024-10-01',
  },
  checkedOn,
  confidence: 'high',
};
