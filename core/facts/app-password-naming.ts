import { checkedOn, type Fact } from './fact';

/** Microsoft suggests naming an app password after the device that uses it. */
export const appPasswordNaming: Fact = {
  id: 'app-password-naming',
  source: {
    title: 'Enforce multifactor authentication with legacy applications using app passwords',
    url: 'https://learn.microsoft.com/entra/identity/authentication/howto-mfa-app-passwords',
    published: '2025-03-04',
  },
  checkedOn,
  confidence: 'high',
};
