import { checkedOn, type Fact } from './fact';

/** A Temporary Access Pass is made by an admin for a short time: one hour by default, 30 days at most. */
export const temporaryAccessPassLifetime: Fact = {
  id: 'temporary-access-pass-lifetime',
  source: {
    title: 'Configure Temporary Access Pass',
    url: 'https://learn.microsoft.com/entra/identity/authentication/howto-authentication-temporary-access-pass',
    published: '2023-09-23',
  },
  checkedOn,
  confidence: 'high',
};
