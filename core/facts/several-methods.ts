import { checkedOn, type Fact } from './fact';

/** Microsoft advises registering several methods, so that losing one does not lock you out. */
export const severalMethods: Fact = {
  id: 'several-methods',
  source: {
    title: 'Authentication methods in Microsoft Entra ID',
    url: 'https://learn.microsoft.com/entra/identity/authentication/concept-authentication-methods',
    published: '2024-08-22',
  },
  checkedOn,
  confidence: 'high',
};
