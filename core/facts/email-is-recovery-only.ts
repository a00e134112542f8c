import { checkedOn, type Fact } from './fact';

/** In work and school accounts, an email address and security questions can reset a password. */
export const emailIsRecoveryOnly: Fact = {
  id: 'email-is-recovery-only',
  source: {
    title: 'Combined security information registration',
    url: 'https://learn.microsoft.com/entra/identity/authentication/concept-registration-mfa-sspr-combined',
    published: '2024-10-01',
  },
  checkedOn,
  confidence: 'high',
};
