import { checkedOn, type Fact } from './fact';

/** When Microsoft picks the sign-in method itself, text messages and calls rank seventh of nine. */
export const telephonyRanksLow: Fact = {
  id: 'telephony-ranks-low',
  source: {
    title: 'System-preferred authentication',
    url: 'https://learn.microsoft.com/entra/identity/authentication/concept-system-preferred-authentication',
    published: '2026-04-15',
  },
  checkedOn,
  confidence: 'high',
};
