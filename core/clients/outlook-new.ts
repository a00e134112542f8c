import { checkedOn } from '../facts/fact';
import type { Client } from './client';

/** New Outlook for Windows: signs in with OAuth at work accounts. */
export const outlookNew: Client = {
  id: 'outlook-new',
  name: 'New Outlook for Windows',
  sends: false,
  work: 'modern',
  personal: 'modern',
  instead: 'sign-in',
  source: {
    title: 'Deprecation of Basic authentication in Exchange Online',
    url: 'https://learn.microsoft.com/exchange/clients-and-mobile-in-exchange-online/deprecation-of-basic-authentication-exchange-online',
  },
  checkedOn,
  confidence: 'high',
};
