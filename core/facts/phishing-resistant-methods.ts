import { checkedOn, type Fact } from './fact';

/** Passkeys, security keys, Windows Hello for Business, platform credentials and certificates resist phishing. */
export const phishingResistantMethods: Fact = {
  id: 'phishing-resistant-methods',
  source: {
    title: 'Conditional Access authentication strengths',
    url: 'https://learn.microsoft.com/entra/identity/authentication/concept-authentication-strengths',
    published: '2025-03-04',
  },
  checkedOn,
  confidence: 'high',
};
