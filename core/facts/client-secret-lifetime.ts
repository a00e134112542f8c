import { checkedOn, type Fact } from './fact';

/** For secrets of applications, the nearest relative of an app password, Microsoft recommends a life under 12 months. */
export const clientSecretLifetime: Fact = {
  id: 'client-secret-lifetime',
  source: {
    title: 'Add and manage application credentials',
    url: 'https://learn.microsoft.com/entra/identity-platform/how-to-add-credentials',
    published: '2025-01-29',
  },
  checkedOn,
  confidence: 'high',
};
