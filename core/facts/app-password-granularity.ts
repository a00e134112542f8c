import { checkedOn, type Fact } from './fact';

/** Which app or device an app password is for is up to you: one Microsoft page says one for each device, another one for each app. */
export const appPasswordGranularity: Fact = {
  id: 'app-password-granularity',
  source: {
    title: 'Enforce multifactor authentication with legacy applications using app passwords',
    url: 'https://learn.microsoft.com/entra/identity/authentication/howto-mfa-app-passwords',
    published: '2025-03-04',
  },
  checkedOn,
  confidence: 'high',
};
