import { checkedOn, type Fact } from './fact';

/** When an organisation switches app passwords off, existing ones keep working and their owner can no longer see or delete them. */
export const appPasswordsSurviveSwitchOff: Fact = {
  id: 'app-passwords-survive-switch-off',
  source: {
    title: 'Enforce multifactor authentication with legacy applications using app passwords',
    url: 'https://learn.microsoft.com/entra/identity/authentication/howto-mfa-app-passwords',
    published: '2025-03-04',
  },
  checkedOn,
  confidence: 'high',
};
