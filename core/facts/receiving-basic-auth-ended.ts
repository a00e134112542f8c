import { checkedOn, type Fact } from './fact';

/** Exchange Online refuses passwords and app passwords for POP, IMAP, ActiveSync and Exchange Web Services in every organisation. */
export const receivingBasicAuthEnded: Fact = {
  id: 'receiving-basic-auth-ended',
  source: {
    title: 'Deprecation of Basic authentication in Exchange Online',
    url: 'https://learn.microsoft.com/exchange/clients-and-mobile-in-exchange-online/deprecation-of-basic-authentication-exchange-online',
    published: null,
  },
  checkedOn,
  confidence: 'high',
  date: '2022-12-31',
};
