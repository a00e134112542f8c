import { checkedOn, type Fact } from './fact';

/** For personal accounts Microsoft documents app passwords for older devices such as an Xbox 360. */
export const personalAppPasswordUses: Fact = {
  id: 'personal-app-password-uses',
  source: {
    title: 'How to get and use app passwords',
    url: 'https://support.microsoft.com/en-US/accounts-billing/manage/how-to-get-and-use-app-passwords',
    published: null,
  },
  checkedOn,
  confidence: 'medium',
};
